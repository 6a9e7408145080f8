<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>vacancycards</name>
    <message>
        <source>A small job of simple tasks</source>
        <translation>Een kleine baan van eenvoudige taken</translation>
    </message>
    <message>
        <source>No simple tasks are known of this work. Which tasks in your firm would take work off the hands of your people?</source>
        <translation>Van dit werk kennen we geen eenvoudige taken. Welke taken in uw bedrijf zouden uw mensen werk uit handen nemen?</translation>
    </message>
    <message>
        <source>Together these tasks can make a job of 2 to 4 hours a day. Your own people keep their hands free for the rest, and somebody who needs simple work has a place.</source>
        <translation>Samen kunnen deze taken een baan van 2 tot 4 uur per dag zijn. Uw eigen mensen houden dan tijd over voor de rest, en iemand die eenvoudig werk nodig heeft krijgt een plek.</translation>
    </message>
    <message>
        <source>How many hours people near by can work is too little known to say. Ask the adviser.</source>
        <translation>Hoeveel uur mensen in de buurt kunnen werken is te weinig bekend. Vraag het de adviseur.</translation>
    </message>
    <message>
        <source>Near you lives 1 type of people of whom at least 10 can work two hours a day or more.</source>
        <translation>Bij u in de buurt woont 1 type mensen van wie er ten minste 10 twee uur per dag of meer kunnen werken.</translation>
    </message>
    <message>
        <source>Near you live %1 types of people; of each at least 10 can work two hours a day or more.</source>
        <translation>Bij u in de buurt wonen %1 typen mensen; van elk type kunnen er ten minste 10 twee uur per dag of meer werken.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet genoemd</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 year(s)</source>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>hardly yet</source>
        <translation>nog nauwelijks</translation>
    </message>
    <message>
        <source>%1 say nothing about it</source>
        <translation>%1 noemt niets</translation>
    </message>
    <message>
        <source>%1; %2 say nothing about it</source>
        <translation>%1; %2 noemt niets</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Pay a month, full time</source>
        <translation>Salaris per maand, voltijd</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 tekens</translation>
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
        <source>Many of them also ask for: %1.</source>
        <translation>Veel van die vacatures vragen ook: %1.</translation>
    </message>
    <message>
        <source>Beside vacancies like this one</source>
        <translation>Naast vergelijkbare vacatures</translation>
    </message>
    <message>
        <source>There are fewer than 10 other open vacancies for such work: too few to compare with.</source>
        <translation>Er zijn minder dan 10 andere open vacatures voor zulk werk: te weinig om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Compared with %1 other open vacancies for such work (%2). The middle one is named: half of them ask more.</source>
        <translation>Vergeleken met %1 andere open vacatures voor zulk werk (%2). Genoemd is de middelste: de helft zit eronder, de helft erboven.</translation>
    </message>
    <message>
        <source>without asking for %1</source>
        <translation>zonder opleidingseis (%1)</translation>
    </message>
    <message>
        <source>without asking for %1 years of experience</source>
        <translation>zonder ervaringseis (%1 jaar)</translation>
    </message>
    <message>
        <source>with other hours</source>
        <translation>met andere uren</translation>
    </message>
    <message>
        <source>without asking for these competences</source>
        <translation>zonder deze competenties te eisen</translation>
    </message>
    <message>
        <source>Who could do this work</source>
        <translation>Wie zou dit werk kunnen doen?</translation>
    </message>
    <message>
        <source>Within 30 minutes nobody, or only a few people, look for such work on werk.nl.</source>
        <translation>Binnen 30 minuten zoekt op werk.nl niemand, of bijna niemand, zulk werk.</translation>
    </message>
    <message>
        <source>These are people with a CV on werk.nl who live within 30 minutes by car and did or look for such work. Whoever did not write something down counts along. Rounded to twenties.</source>
        <translation>Dit zijn mensen met een cv op werk.nl die binnen 30 minuten met de auto wonen en zulk werk deden of zoeken. Wie iets niet heeft ingevuld, telt mee. Afgerond op twintigtallen.</translation>
    </message>
    <message>
        <source>little difference</source>
        <translation>weinig verschil</translation>
    </message>
    <message>
        <source>Travel times: %1.</source>
        <translation>Reistijden: %1.</translation>
    </message>
    <message>
        <source>Your vacancy in the mirror</source>
        <translation>Uw vacature in de spiegel</translation>
    </message>
    <message>
        <source>Your vacancy says everything that job seekers look for.</source>
        <translation>In uw vacature staat alles waar werkzoekenden naar kijken.</translation>
    </message>
    <message>
        <source>What makes your vacancy better, most useful first:</source>
        <translation>Wat uw vacature beter maakt, het nuttigste eerst:</translation>
    </message>
    <message>
        <source>Your vacancy does not say what work it is or where; so we cannot count who could do it.</source>
        <translation>In uw vacature staat niet wat voor werk het is of waar; daarom kunnen we niet tellen wie het zou kunnen doen.</translation>
    </message>
    <message>
        <source>Types of people it may suit</source>
        <translation>Typen mensen bij wie het past</translation>
    </message>
    <message>
        <source>Your vacancy does not say where the work is.</source>
        <translation>In uw vacature staat niet waar het werk is.</translation>
    </message>
    <message>
        <source>People of the doelgroep banenafspraak within 30 minutes by car, in groups in which nobody can be recognised; what suits best comes first.</source>
        <translation>Mensen uit de doelgroep banenafspraak binnen 30 minuten met de auto, in groepen waarin niemand te herkennen is; wat het best past staat eerst.</translation>
    </message>
    <message>
        <source>No vacancy has the number %1 in the week of %2.</source>
        <translation>Geen vacature heeft het nummer %1 in de week van %2.</translation>
    </message>
    <message>
        <source>Look at the number again, or choose another week.</source>
        <translation>Kijk het nummer na, of kies een andere week.</translation>
    </message>
    <message>
        <source>Made from what stood on werk.nl and in Sonar in the week of %1. Numbers of job seekers are rounded to twenties and every type has at least 10 people, so that nobody can be recognised, also not beside other cards. Rules: k = 10, at least 2 values, none above 80%. Version %2.</source>
        <translation>Gemaakt van wat er in de week van %1 op werk.nl en in Sonar stond. Aantallen werkzoekenden zijn afgerond op twintigtallen en elk type telt ten minste 10 mensen, zodat niemand te herkennen is, ook niet naast andere kaarten. Regels: k = 10, ten minste 2 waarden, geen boven 80%. Versie %2.</translation>
    </message>
    <message>
        <source>by %1 people or more</source>
        <translation>%1 mensen of meer</translation>
    </message>
    <message>
        <source>What belongs in your vacancy</source>
        <translation>Wat in uw vacature hoort</translation>
    </message>
    <message>
        <source>When you write it down, job seekers look for this too:</source>
        <translation>Schrijft u hem op, dan zoeken werkzoekenden ook dit:</translation>
    </message>
    <message>
        <source>Nobody in this week has, wishes or asks for &quot;%1&quot;.</source>
        <translation>Niemand in deze week heeft, wenst of vraagt &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give a code of an occupation or a competence that stands in this week.</source>
        <translation>Geef een code van een beroep of competentie die in deze week staat.</translation>
    </message>
</context>
</TS>
