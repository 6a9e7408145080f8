<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::uipersonas::GroupDialog</name>
    <message>
        <source>Reference %1</source>
        <translation>Kenmerk %1</translation>
    </message>
    <message>
        <source>Number in Sonar</source>
        <translation>Nummer in Sonar</translation>
    </message>
    <message>
        <source>People behind the reference</source>
        <translation>Mensen achter het kenmerk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n mens</numerusform>
            <numerusform>%1: %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>Release %1, week of %2.</source>
        <translation>Uitgifte %1, week van %2.</translation>
    </message>
    <message>
        <source>To: %1. Ground: %2.</source>
        <translation>Aan: %1. Grond: %2.</translation>
    </message>
    <message>
        <source>First ask people themselves whether they want to meet this employer.</source>
        <translation>Vraag eerst de mensen zelf of zij met deze werkgever willen kennismaken.</translation>
    </message>
</context>
<context>
    <name>spiegel::uipersonas::PersonaPanel</name>
    <message>
        <source>none that enough of them have</source>
        <translation>geen die genoeg van hen hebben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van de %2</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Wie zij zijn</translation>
    </message>
    <message>
        <source>What they can</source>
        <translation>Wat zij kunnen</translation>
    </message>
    <message>
        <source>What they are good at</source>
        <translation>Waar zij goed in zijn</translation>
    </message>
    <message>
        <source>What they need, and what is not known</source>
        <translation>Wat zij nodig hebben, en wat niet bekend is</translation>
    </message>
    <message>
        <source>The way to them</source>
        <translation>De weg naar hen</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>Vestiging: %1</translation>
    </message>
    <message>
        <source>not one of them</source>
        <translation>niet één vestiging</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Kenmerk: %1</translation>
    </message>
    <message>
        <source>comes when it is given out</source>
        <translation>komt bij de uitgifte</translation>
    </message>
    <message>
        <source>Choose a persona in the table.</source>
        <translation>Kies een persona in de tabel.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>gaat naar buiten</translation>
    </message>
    <message>
        <source>Intern: %1</source>
        <translation>Intern: %1</translation>
    </message>
    <message>
        <source>Goes out: %1</source>
        <translation>Gaat naar buiten: %1</translation>
    </message>
    <message>
        <source>%1 suits, of which the direction: %2</source>
        <translation>%1 past, waarvan de richting: %2</translation>
    </message>
    <message>
        <source>Education: %1</source>
        <translation>Opleiding: %1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Uren: %1</translation>
    </message>
    <message>
        <source>Competences asked for: %1</source>
        <translation>Gevraagde competenties: %1</translation>
    </message>
    <message>
        <source>Tasks they know: %1</source>
        <translation>Taken die zij kennen: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
</context>
<context>
    <name>spiegel::uipersonas::PersonasPage</name>
    <message>
        <source>Making personas</source>
        <translation>Persona&apos;s maken</translation>
    </message>
    <message>
        <source>No personas here</source>
        <translation>Hier zijn geen persona&apos;s</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) within %1 minutes of %2 %3 (%4).</source>
        <translation>
            <numerusform>%n persona binnen %1 minuten van %2 %3 (%4).</numerusform>
            <numerusform>%n persona&apos;s binnen %1 minuten van %2 %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Personas around %1</source>
        <translation>Persona&apos;s rond %1</translation>
    </message>
    <message>
        <source>Each persona gets a reference, and it is written in the log.</source>
        <translation>Elke persona krijgt een kenmerk, en de uitgifte komt in het logboek.</translation>
    </message>
    <message>
        <source>Give out the personas</source>
        <translation>De persona&apos;s uitgeven</translation>
    </message>
    <message>
        <source>Giving out the personas</source>
        <translation>De persona&apos;s uitgeven</translation>
    </message>
    <message>
        <source>Looking for the group</source>
        <translation>De groep zoeken</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona&apos;s</translation>
    </message>
    <message>
        <source>Give out as PDF</source>
        <translation>Uitgeven als PDF</translation>
    </message>
    <message>
        <source>Postcode of the work</source>
        <translation>Postcode van het werk</translation>
    </message>
    <message>
        <source>For which occupation?</source>
        <translation>Voor welk beroep?</translation>
    </message>
    <message>
        <source>For no occupation in particular</source>
        <translation>Voor geen beroep in het bijzonder</translation>
    </message>
    <message>
        <source>Reference, such as 7KQF-3MXD-4</source>
        <translation>Kenmerk, zoals 7KQF-3MXD-4</translation>
    </message>
    <message>
        <source>Reference of a persona</source>
        <translation>Kenmerk van een persona</translation>
    </message>
    <message>
        <source>Fewest people of a persona</source>
        <translation>Minste mensen van een persona</translation>
    </message>
    <message>
        <source>Fewest people of a persona (k)</source>
        <translation>Minste mensen van een persona (k)</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ten minste</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Voor u</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Wat naar buiten gaat</translation>
    </message>
    <message>
        <source>for no occupation</source>
        <translation>voor geen beroep</translation>
    </message>
    <message>
        <source>other smallest groups</source>
        <translation>andere kleinste groepen</translation>
    </message>
    <message>
        <source>look at another persona</source>
        <translation>bekijk een andere persona</translation>
    </message>
    <message>
        <source>Types of people near a postcode: what they can and whom to ask, and of nobody who it is.</source>
        <translation>Typen mensen bij een postcode: wat zij kunnen en wie u vraagt, en van niemand wie het is.</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Nog geen mensen</translation>
    </message>
    <message>
        <source>Here you will see types of people of the doelgroep. First load a dump.</source>
        <translation>Hier ziet u typen mensen van de doelgroep. Laad eerst een dump.</translation>
    </message>
    <message>
        <source>Load a dump</source>
        <translation>Laad een dump</translation>
    </message>
    <message>
        <source>Reading the people</source>
        <translation>De mensen lezen</translation>
    </message>
    <message>
        <source>Where is the work?</source>
        <translation>Waar is het werk?</translation>
    </message>
    <message>
        <source>Type the postcode of the work above: the personas are made of the people who can travel there.</source>
        <translation>Typ hierboven de postcode van het werk: de persona&apos;s worden gemaakt van de mensen die erheen kunnen reizen.</translation>
    </message>
    <message>
        <source>There are no people to make personas of</source>
        <translation>Er zijn geen mensen om persona&apos;s van te maken</translation>
    </message>
    <message>
        <source>choose postcode %1</source>
        <translation>kies postcode %1</translation>
    </message>
    <message>
        <source>choose an occupation</source>
        <translation>kies een beroep</translation>
    </message>
</context>
<context>
    <name>uipersonas</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 of meer</translation>
    </message>
    <message>
        <source>anything else: %1</source>
        <translation>iets anders: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>The true number, for you only</source>
        <translation>Het ware aantal, alleen voor u</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Naar buiten</translation>
    </message>
    <message>
        <source>Rounded down to a multiple of the smallest group</source>
        <translation>Naar beneden afgerond op een veelvoud van de kleinste groep</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>How much of what is asked for they have; what is not known counts for half</source>
        <translation>Hoeveel zij hebben van wat gevraagd wordt; wat niet bekend is telt voor de helft</translation>
    </message>
    <message>
        <source>Groups: %1 or more people (k), at least %2 known answers to what is sensitive (l), none for more than %3%.</source>
        <translation>Groepen: %1 of meer mensen (k), ten minste %2 bekende antwoorden op wat gevoelig is (l), geen voor meer dan %3%.</translation>
    </message>
    <message>
        <source>Loss: %1 of what the keys could tell is not told.</source>
        <translation>Verlies: %1 van wat de kenmerken kunnen vertellen, staat er niet.</translation>
    </message>
    <message>
        <source>Risk: 1 in %1 for who knows somebody is in it, 1 in %2 for who does not.</source>
        <translation>Risico: 1 op %1 voor wie weet dat iemand erin zit, 1 op %2 voor wie dat niet weet.</translation>
    </message>
    <message>
        <source>Some people fit nowhere; how many is not told.</source>
        <translation>Enkele mensen passen nergens; hoeveel wordt niet gezegd.</translation>
    </message>
    <message>
        <source>Everybody fits in one of them.</source>
        <translation>Iedereen past in een ervan.</translation>
    </message>
    <message>
        <source>At least %1 people fit nowhere.</source>
        <translation>Ten minste %1 mensen passen nergens.</translation>
    </message>
    <message>
        <source>%1 people fit nowhere.</source>
        <translation>%1 mensen passen nergens.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona&apos;s</translation>
    </message>
</context>
</TS>
