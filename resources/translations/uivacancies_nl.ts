<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::uivacancies::MailingDialog</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Map kiezen …</translation>
    </message>
    <message>
        <source>Drafts for employers</source>
        <translation>Concepten voor werkgevers</translation>
    </message>
    <message>
        <source>Each draft is a file that your mail program opens, with the cards as PDF. This program sends nothing. Each card is written in the log, with the employer as recipient.</source>
        <translation>Elk concept is een bestand dat uw mailprogramma opent, met de kaarten als PDF. Dit programma verstuurt niets. Elke kaart komt in het logboek, met de werkgever als ontvanger.</translation>
    </message>
    <message>
        <source>this employer</source>
        <translation>deze werkgever</translation>
    </message>
    <message>
        <source>all employers</source>
        <translation>alle werkgevers</translation>
    </message>
    <message>
        <source>Such as: Employer service point &lt;wsp@example.nl&gt;</source>
        <translation>Bijvoorbeeld: Werkgeversservicepunt &lt;wsp@example.nl&gt;</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>Another letter …</source>
        <translation>Andere brief …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>No draft can be made: the employer is on the stop list or has no address.</source>
        <translation>Er kan geen concept worden gemaakt: de werkgever staat op de stoplijst of heeft geen adres.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n concept</numerusform>
            <numerusform>%n concepten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter, as a text file</source>
        <translation>De brief, als tekstbestand</translation>
    </message>
    <message>
        <source>Say from whom the messages are.</source>
        <translation>Vul in van wie de berichten zijn.</translation>
    </message>
    <message>
        <source>a card for each vacancy</source>
        <translation>een kaart per vacature</translation>
    </message>
    <message>
        <source>one card over all of them</source>
        <translation>één kaart over alle samen</translation>
    </message>
</context>
<context>
    <name>spiegel::uivacancies::ProfileDialog</name>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Postcode of the work</source>
        <translation>Postcode van het werk</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Least hours a week</source>
        <translation>Minste uren per week</translation>
    </message>
    <message>
        <source>Most hours a week</source>
        <translation>Meeste uren per week</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Jaren ervaring</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>Maak de kaart</translation>
    </message>
    <message>
        <source>Describe a vacancy</source>
        <translation>Beschrijf een vacature</translation>
    </message>
    <message>
        <source>Education at least</source>
        <translation>Opleiding ten minste</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>For an employer with a plan: the card says who could do the work, what each demand costs, and which simple tasks can be a job of their own.</source>
        <translation>Voor een werkgever met een plan: de kaart zegt wie het werk kan doen, wat elke eis kost, en welke eenvoudige taken een eigen baan kunnen zijn.</translation>
    </message>
</context>
<context>
    <name>spiegel::uivacancies::VacanciesPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Give out as PDF</source>
        <translation>Uitgeven als PDF</translation>
    </message>
    <message>
        <source>No mail to this employer</source>
        <translation>Deze werkgever niet mailen</translation>
    </message>
    <message>
        <source>Make drafts …</source>
        <translation>Concepten maken …</translation>
    </message>
    <message>
        <source>No vacancies yet</source>
        <translation>Nog geen vacatures</translation>
    </message>
    <message>
        <source>Here you will see the open vacancies, with a card for their employers. First load a dump.</source>
        <translation>Hier ziet u de open vacatures, met een kaart voor de werkgever. Laad eerst een dump.</translation>
    </message>
    <message>
        <source>Load a dump</source>
        <translation>Dump laden</translation>
    </message>
    <message>
        <source>Employer, title or place</source>
        <translation>Werkgever, titel of plaats</translation>
    </message>
    <message>
        <source>Open vacancies</source>
        <translation>Open vacatures</translation>
    </message>
    <message>
        <source>The open vacancies, the card for their employers, and who gets it by mail.</source>
        <translation>De open vacatures, de kaart voor de werkgever, en wie die per mail krijgt.</translation>
    </message>
    <message>
        <source>Reading the vacancies</source>
        <translation>De vacatures lezen</translation>
    </message>
    <message>
        <source>There are no open vacancies in this week.</source>
        <translation>In deze week zijn er geen open vacatures.</translation>
    </message>
    <message>
        <source>Vacancy %1 is not open in this week.</source>
        <translation>Vacature %1 is in deze week niet open.</translation>
    </message>
    <message>
        <source>Mail to this employer again</source>
        <translation>Deze werkgever weer mailen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open vacancy(s), mail: %2.</source>
        <translation>
            <numerusform>%1, %n open vacature, mail: %2.</numerusform>
            <numerusform>%1, %n open vacatures, mail: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the card</source>
        <translation>De kaart maken</translation>
    </message>
    <message>
        <source>Card of the vacancy %1</source>
        <translation>Vacaturekaart %1</translation>
    </message>
    <message>
        <source>All numbers of people are rounded, and nothing is about fewer than 10.</source>
        <translation>Alle aantallen mensen zijn afgerond, en niets gaat over minder dan 10 mensen.</translation>
    </message>
    <message>
        <source>It is written in the log.</source>
        <translation>Het komt in het logboek.</translation>
    </message>
    <message>
        <source>Give out the card</source>
        <translation>De kaart uitgeven</translation>
    </message>
    <message>
        <source>Giving out the card</source>
        <translation>De kaart uitgeven</translation>
    </message>
    <message>
        <source>Putting on the stop list</source>
        <translation>Op de stoplijst zetten</translation>
    </message>
    <message>
        <source>Taking off the stop list</source>
        <translation>Van de stoplijst halen</translation>
    </message>
    <message>
        <source>A folder for the drafts</source>
        <translation>Een map voor de concepten</translation>
    </message>
    <message>
        <source>Making drafts</source>
        <translation>Concepten maken</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) in %1. Nothing has been sent.</source>
        <translation>
            <numerusform>%n concept in %1. Er is niets verstuurd.</numerusform>
            <numerusform>%n concepten in %1. Er is niets verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>A vacancy that is not there yet: %1.</source>
        <translation>Een vacature die er nog niet is: %1.</translation>
    </message>
    <message>
        <source>Describe a vacancy …</source>
        <translation>Beschrijf een vacature …</translation>
    </message>
    <message>
        <source>choose %1</source>
        <translation>%1 kiezen</translation>
    </message>
    <message>
        <source>look for vacancies</source>
        <translation>vacatures zoeken</translation>
    </message>
    <message>
        <source>describe a vacancy</source>
        <translation>een vacature beschrijven</translation>
    </message>
    <message>
        <source>Card of the employer %1</source>
        <translation>Kaart van de werkgever %1</translation>
    </message>
    <message>
        <source>this vacancy</source>
        <translation>deze vacature</translation>
    </message>
    <message>
        <source>all of this employer</source>
        <translation>alles van deze werkgever</translation>
    </message>
    <message>
        <source>What the card is about</source>
        <translation>Waar de kaart over gaat</translation>
    </message>
    <message>
        <source>Employer %1 has no open vacancy in this week.</source>
        <translation>Werkgever %1 heeft in deze week geen open vacature.</translation>
    </message>
    <message>
        <source>show the card of the employer</source>
        <translation>de kaart van de werkgever tonen</translation>
    </message>
    <message>
        <source>show the card of the vacancy</source>
        <translation>de kaart van de vacature tonen</translation>
    </message>
</context>
<context>
    <name>uivacancies</name>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>on the stop list</source>
        <translation>op de stoplijst</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>geen adres</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Whether a draft can be made for this employer</source>
        <translation>Of er voor deze werkgever een concept kan worden gemaakt</translation>
    </message>
</context>
</TS>
