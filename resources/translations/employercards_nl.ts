<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>employercards</name>
    <message>
        <source>without asking for education</source>
        <translation>zonder opleidingseis</translation>
    </message>
    <message>
        <source>without asking for experience</source>
        <translation>zonder ervaringseis</translation>
    </message>
    <message>
        <source>with other hours</source>
        <translation>met andere uren</translation>
    </message>
    <message>
        <source>without asking for competences</source>
        <translation>zonder gevraagde competenties</translation>
    </message>
    <message>
        <source>little difference</source>
        <translation>weinig verschil</translation>
    </message>
    <message>
        <source>without one of these, no matter which</source>
        <translation>zonder een van deze, maakt niet uit welke</translation>
    </message>
    <message>
        <source>your other work</source>
        <translation>uw andere werk</translation>
    </message>
    <message>
        <source>more than one of these</source>
        <translation>meer dan een van deze</translation>
    </message>
    <message>
        <source>Who could do this work</source>
        <translation>Wie dit werk zou kunnen doen</translation>
    </message>
    <message>
        <source>Your vacancies do not say what work it is or where; so we cannot count who could do it.</source>
        <translation>In uw vacatures staat niet welk werk het is of waar; daarom kunnen wij niet tellen wie het zou kunnen doen.</translation>
    </message>
    <message>
        <source>Within 30 minutes of your work nobody, or only a few people, look for such work on werk.nl.</source>
        <translation>Binnen 30 minuten van uw werk zoekt niemand, of bijna niemand, zulk werk op werk.nl.</translation>
    </message>
    <message>
        <source>People with a CV on werk.nl who live within 30 minutes by car of one of your vacancies and did or look for such work. Everybody counts once; whoever did not write something down counts along. Rounded to twenties.</source>
        <translation>Mensen met een cv op werk.nl die binnen 30 minuten met de auto van een van uw vacatures wonen en zulk werk deden of zoeken. Iedereen telt één keer; wie iets niet invulde, telt mee. Afgerond op twintigtallen.</translation>
    </message>
    <message>
        <source>Travel times: %1.</source>
        <translation>Reistijden: %1.</translation>
    </message>
    <message>
        <source>Your vacancies do not say where the work is.</source>
        <translation>In uw vacatures staat niet waar het werk is.</translation>
    </message>
    <message>
        <source>People of the doelgroep banenafspraak within 30 minutes by car of %1 (%2), in groups in which nobody can be recognised; what suits your work best comes first.</source>
        <translation>Mensen uit de doelgroep banenafspraak binnen 30 minuten met de auto van %1 (%2), in groepen waarin niemand te herkennen is; wat het best bij uw werk past, staat vooraan.</translation>
    </message>
    <message>
        <source>Employer %1 has no open vacancy in the week of %2.</source>
        <translation>Werkgever %1 heeft geen open vacature in de week van %2.</translation>
    </message>
    <message>
        <source>Look at the number again, or choose another week.</source>
        <translation>Kijk het nummer na, of kies een andere week.</translation>
    </message>
    <message>
        <source>Education asked</source>
        <translation>Gevraagde opleiding</translation>
    </message>
    <message>
        <source>Years of experience asked</source>
        <translation>Gevraagde jaren ervaring</translation>
    </message>
    <message>
        <source>Least hours a week</source>
        <translation>Minste uren per week</translation>
    </message>
    <message>
        <source>Pay a month, full time</source>
        <translation>Salaris per maand, voltijd</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>Lengte van de tekst</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>What you look for</source>
        <translation>Wat u zoekt</translation>
    </message>
    <message>
        <source>work that is not named</source>
        <translation>werk zonder naam</translation>
    </message>
    <message>
        <source>Your vacancies in the mirror</source>
        <translation>Uw vacatures in de spiegel</translation>
    </message>
    <message>
        <source>In all your vacancies</source>
        <translation>Bij al uw vacatures</translation>
    </message>
    <message>
        <source>In %1 of your %2 vacancies</source>
        <translation>Bij %1 van uw %2 vacatures</translation>
    </message>
    <message>
        <source>Your vacancies say everything that job seekers look for.</source>
        <translation>In uw vacatures staat alles waar werkzoekenden naar kijken.</translation>
    </message>
    <message>
        <source>What makes most of your vacancies better:</source>
        <translation>Wat de meeste van uw vacatures beter maakt:</translation>
    </message>
    <message>
        <source>Beside vacancies like yours</source>
        <translation>Naast vacatures als de uwe</translation>
    </message>
    <message>
        <source>For none of your vacancies there are 10 open vacancies of other employers for such work: too few to compare with.</source>
        <translation>Voor geen van uw vacatures zijn er 10 open vacatures van andere werkgevers voor zulk werk: te weinig om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Each of your vacancies was laid beside the open vacancies of other employers for such work (%1 of %2 could be). The middle one of these is the measure.</source>
        <translation>Elke vacature is gelegd naast de open vacatures van andere werkgevers voor zulk werk (dat kon bij %1 van de %2). De middelste daarvan is de maat.</translation>
    </message>
</context>
</TS>
