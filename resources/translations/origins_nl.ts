<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>origins</name>
    <message>
        <source>CV</source>
        <translation>Cv</translation>
    </message>
    <message>
        <source>Last occupation</source>
        <translation>Laatste beroep</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Gelijkenis</translation>
    </message>
    <message>
        <source>Shared most</source>
        <translation>Vooral gedeeld</translation>
    </message>
    <message>
        <source>Age this year</source>
        <translation>Leeftijd dit jaar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Half of the people whose quality is known have %1 points or less.</source>
        <translation>De helft van de mensen van wie de kwaliteit bekend is, heeft %1 punten of minder.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Began in</source>
        <translation>Begonnen in</translation>
    </message>
    <message>
        <source>After (months)</source>
        <translation>Na (maanden)</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Zoekt naar</translation>
    </message>
    <message>
        <source>the score of the checks</source>
        <translation>de score van de controles</translation>
    </message>
    <message>
        <source>open vacancies within reach: %1</source>
        <translation>open vacatures binnen bereik: %1</translation>
    </message>
    <message>
        <source>worked for %1 years, until %2 months ago</source>
        <translation>%1 jaar gewerkt, tot %2 maanden geleden</translation>
    </message>
    <message>
        <source>travels %1 minutes; with: %2; licence: %3</source>
        <translation>reist %1 minuten; met: %2; rijbewijs: %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>wishes: %1, in %2 directions</source>
        <translation>wensen: %1, in %2 richtingen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van de</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>does not count here</source>
        <translation>telt hier niet mee</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>%1 of %2 points is a score of %3 out of 100, by the table of weights &apos;%4&apos;.</source>
        <translation>%1 van de %2 punten is een score van %3 van de 100, volgens de tabel met gewichten &apos;%4&apos;.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 tot 100</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Telt voor</translation>
    </message>
    <message>
        <source>Reckoned from</source>
        <translation>Berekend uit</translation>
    </message>
    <message>
        <source>The mean of the known parts, each as often as it counts, is %1. The points: %2.</source>
        <translation>Het gemiddelde van de bekende onderdelen, elk zo vaak als het telt, is %1. De punten: %2.</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Geteld voor</translation>
    </message>
    <message>
        <source>last occupation</source>
        <translation>laatste beroep</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>wens</translation>
    </message>
    <message>
        <source>Open vacancies looked at</source>
        <translation>Open vacatures bekeken</translation>
    </message>
    <message>
        <source>%1 of the %2 who looked at vacancies opened this one; of all %3 who looked at vacancies, %4 did. With 5 added on both sides that is %5 times as often.</source>
        <translation>%1 van de %2 die vacatures bekeken, openden deze; van alle %3 die vacatures bekeken, deden %4 dat. Met 5 erbij aan beide kanten is dat %5 keer zo vaak.</translation>
    </message>
    <message>
        <source>The checks of this CV</source>
        <translation>De controles van dit cv</translation>
    </message>
    <message>
        <source>The parts of the figure</source>
        <translation>De onderdelen van het cijfer</translation>
    </message>
    <message>
        <source>Open vacancies within reach</source>
        <translation>Open vacatures binnen bereik</translation>
    </message>
    <message>
        <source>The quality of the other CVs</source>
        <translation>De kwaliteit van de andere cv&apos;s</translation>
    </message>
    <message>
        <source>What they did next</source>
        <translation>Wat zij daarna deden</translation>
    </message>
    <message>
        <source>What they look for</source>
        <translation>Waar zij naar zoeken</translation>
    </message>
    <message>
        <source>Who names no wish</source>
        <translation>Wie geen wens noemt</translation>
    </message>
    <message>
        <source>The people behind this figure</source>
        <translation>De mensen achter dit cijfer</translation>
    </message>
    <message>
        <source>The %1 people whom this CV is compared with.</source>
        <translation>De %1 mensen met wie dit cv is vergeleken.</translation>
    </message>
    <message>
        <source>The %1 people of this section.</source>
        <translation>De %1 mensen over wie dit deel gaat.</translation>
    </message>
    <message>
        <source>The %1 of them who have this in common with the person.</source>
        <translation>De %1 van hen die dit met de persoon delen.</translation>
    </message>
    <message>
        <source>The %1 people of this section, with their age.</source>
        <translation>De %1 mensen over wie dit deel gaat, met hun leeftijd.</translation>
    </message>
    <message>
        <source>Every step that these %1 people made from this work: %2 rows.</source>
        <translation>Elke stap die deze %1 mensen vanuit dit werk maakten: %2 rijen.</translation>
    </message>
    <message>
        <source>The %1 people who made this step. Who made it more than once has a row each time: %2 rows.</source>
        <translation>De %1 mensen die deze stap maakten. Wie hem vaker maakte, heeft elke keer een rij: %2 rijen.</translation>
    </message>
    <message>
        <source>The %1 people who say what they look for.</source>
        <translation>De %1 mensen die zeggen waar zij naar zoeken.</translation>
    </message>
    <message>
        <source>The %1 people who look for this.</source>
        <translation>De %1 mensen die hiernaar zoeken.</translation>
    </message>
    <message>
        <source>The %1 people who do not say what they look for.</source>
        <translation>De %1 mensen die niet zeggen waar zij naar zoeken.</translation>
    </message>
    <message>
        <source>The %1 people who looked at this vacancy.</source>
        <translation>De %1 mensen die deze vacature bekeken.</translation>
    </message>
    <message>
        <source>The open vacancies within reach, once for each occupation that counts: %1 rows.</source>
        <translation>De open vacatures binnen bereik, een keer voor elk beroep dat telt: %1 rijen.</translation>
    </message>
    <message>
        <source>The %1 open vacancies near by for an occupation with this task.</source>
        <translation>De %1 open vacatures in de buurt voor een beroep met deze taak.</translation>
    </message>
    <message>
        <source>Show the people behind this figure</source>
        <translation>Toon de mensen achter dit cijfer</translation>
    </message>
    <message>
        <source>Show the %1 people behind this figure</source>
        <translation>Toon de %1 mensen achter dit cijfer</translation>
    </message>
    <message>
        <source>Show the checks behind this figure</source>
        <translation>Toon de controles achter dit cijfer</translation>
    </message>
    <message>
        <source>Show the parts behind this figure</source>
        <translation>Toon de onderdelen achter dit cijfer</translation>
    </message>
    <message>
        <source>Show the vacancies behind this figure</source>
        <translation>Toon de vacatures achter dit cijfer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>Sonar</source>
        <translation>Sonar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competentie</translation>
    </message>
    <message>
        <source>All work in the CV</source>
        <translation>Al het werk in het cv</translation>
    </message>
    <message>
        <source>All competences that are known</source>
        <translation>Alle competenties die bekend zijn</translation>
    </message>
    <message>
        <source>What the CV and Sonar say. Where the CV says something, that stands on the card.</source>
        <translation>Wat het cv en Sonar zeggen. Zegt het cv iets, dan staat dat op de kaart.</translation>
    </message>
    <message>
        <source>The jobs in the CV: %1 rows. Months in two jobs at once count once.</source>
        <translation>De banen in het cv: %1 rijen. Maanden in twee banen tegelijk tellen één keer.</translation>
    </message>
    <message>
        <source>The %1 competences that the CV or Sonar names.</source>
        <translation>De %1 competenties die het cv of Sonar noemt.</translation>
    </message>
    <message>
        <source>Show what the CV and Sonar say</source>
        <translation>Toon wat het cv en Sonar zeggen</translation>
    </message>
    <message>
        <source>Show the jobs behind this figure</source>
        <translation>Toon de banen achter dit cijfer</translation>
    </message>
    <message>
        <source>Show all competences</source>
        <translation>Toon alle competenties</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title, or last occupation</source>
        <translation>Titel, of laatste beroep</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>vacancy</source>
        <translation>vacature</translation>
    </message>
    <message>
        <source>job seeker</source>
        <translation>werkzoekende</translation>
    </message>
    <message>
        <source>This work</source>
        <translation>Dit werk</translation>
    </message>
    <message>
        <source>done, not looked for</source>
        <translation>gedaan, niet gezocht</translation>
    </message>
    <message>
        <source>looked for, not done</source>
        <translation>gezocht, niet gedaan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Have done it</source>
        <translation>Deden het</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Zoeken het</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Job seekers</source>
        <translation>Werkzoekenden</translation>
    </message>
    <message>
        <source>Months in this work</source>
        <translation>Maanden in dit werk</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Loon vanaf</translation>
    </message>
    <message>
        <source>Pay until</source>
        <translation>Loon tot</translation>
    </message>
    <message>
        <source>Hours from</source>
        <translation>Uren vanaf</translation>
    </message>
    <message>
        <source>Hours until</source>
        <translation>Uren tot</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Who looks for this work</source>
        <translation>Wie dit werk zoekt</translation>
    </message>
    <message>
        <source>Open vacancies</source>
        <translation>Open vacatures</translation>
    </message>
    <message>
        <source>Done and not looked for, or the other way round</source>
        <translation>Gedaan en niet gezocht, of andersom</translation>
    </message>
    <message>
        <source>Vacancies and job seekers</source>
        <translation>Vacatures en werkzoekenden</translation>
    </message>
    <message>
        <source>The %1 people who have done this work and look for that.</source>
        <translation>De %1 mensen die dit werk hebben gedaan en dat werk zoeken.</translation>
    </message>
    <message>
        <source>The %1 people who look for this work and have done that.</source>
        <translation>De %1 mensen die dit werk zoeken en dat werk hebben gedaan.</translation>
    </message>
    <message>
        <source>The %1 people on werk.nl who have this occupation in their CV.</source>
        <translation>De %1 mensen op werk.nl met dit beroep in hun cv.</translation>
    </message>
    <message>
        <source>The %1 people who look for this work.</source>
        <translation>De %1 mensen die dit werk zoeken.</translation>
    </message>
    <message>
        <source>The %2 vacancies that are open in this week.</source>
        <translation>De %2 vacatures die in deze week openstaan.</translation>
    </message>
    <message>
        <source>%1 people: who has done this work and does not look for it, and who looks for it and has not done it.</source>
        <translation>%1 mensen: wie dit werk heeft gedaan en het niet zoekt, en wie het zoekt en het niet heeft gedaan.</translation>
    </message>
    <message>
        <source>The %2 weeks of the line, as they were counted then.</source>
        <translation>De %2 weken van de lijn, zoals ze toen geteld zijn.</translation>
    </message>
    <message>
        <source>Every step of these %1 people: %2 rows. Who left werk.nl counts too.</source>
        <translation>Elke stap van deze %1 mensen: %2 rijen. Wie van werk.nl weg is, telt ook mee.</translation>
    </message>
    <message>
        <source>The %1 people who have done this work and of whom this is said.</source>
        <translation>De %1 mensen die dit werk hebben gedaan en voor wie dit geldt.</translation>
    </message>
    <message>
        <source>The %2 open vacancies. Of those that say it, the card tells the middle one; pay to the nearest 50 euro.</source>
        <translation>De %2 open vacatures. Van de vacatures die het vermelden, staat de middelste op de kaart; loon afgerond op 50 euro.</translation>
    </message>
    <message>
        <source>Show the weeks behind this line</source>
        <translation>Toon de weken achter deze lijn</translation>
    </message>
    <message>
        <source>Show the vacancies and the people behind this figure</source>
        <translation>Toon de vacatures en de mensen achter dit cijfer</translation>
    </message>
    <message>
        <source>%1: show the vacancies and the people behind this figure</source>
        <translation>%1: toon de vacatures en de mensen achter dit cijfer</translation>
    </message>
    <message>
        <source>The %1 people with WW who registered less than 6 months ago and look for this work. Who looks for n occupations counts for 1/n; each region is rounded to whole people before they are added up.</source>
        <translation>De %1 mensen met WW die zich minder dan 6 maanden geleden inschreven en dit werk zoeken. Wie n beroepen zoekt, telt voor 1/n. Elke regio is afgerond op hele mensen, en daarna zijn de regio&apos;s opgeteld.</translation>
    </message>
    <message>
        <source>The vacancies that are open in this week, and the people with WW who registered less than 6 months ago and look for the work: %2 rows. Who looks for n occupations counts for 1/n.</source>
        <translation>De vacatures die in deze week openstaan, en de mensen met WW die zich minder dan 6 maanden geleden inschreven en het werk zoeken: %2 rijen. Wie n beroepen zoekt, telt voor 1/n.</translation>
    </message>
    <message>
        <source>Who has done this work</source>
        <translation>Wie dit werk heeft gedaan</translation>
    </message>
    <message>
        <source>Demand and supply</source>
        <translation>Vraag en aanbod</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Alle feiten</translation>
    </message>
    <message>
        <source>Together %1 vacancies.</source>
        <translation>Samen %1 vacatures.</translation>
    </message>
    <message>
        <source>Together %1 people who have done it.</source>
        <translation>Samen %1 mensen die het hebben gedaan.</translation>
    </message>
    <message>
        <source>Together %1 people who look for it.</source>
        <translation>Samen %1 mensen die het zoeken.</translation>
    </message>
    <message>
        <source>Together %1 vacancies (Vacature) for %2 people who look for it (WensBeroep).</source>
        <translation>Samen %1 vacatures (Vacature) voor %2 mensen die het zoeken (WensBeroep).</translation>
    </message>
    <message>
        <source>Together %1 vacancies, %2 people who have done it and %3 who look for it.</source>
        <translation>Samen %1 vacatures, %2 mensen die het hebben gedaan en %3 die het zoeken.</translation>
    </message>
    <message>
        <source>The occupation stands in %1: what the file tells in %2 clusters counts in each for 1/%2.</source>
        <translation>Het beroep staat in %1: wat het bestand in %2 clusters noemt, telt in elk voor 1/%2.</translation>
    </message>
    <message>
        <source>REC_TYPE</source>
        <translation>REC_TYPE</translation>
    </message>
    <message>
        <source>Postcode area</source>
        <translation>Postcodegebied</translation>
    </message>
    <message>
        <source>The %1 facts of this week of UWV Open Match Data.</source>
        <translation>De %1 feiten van deze week van UWV Open Match Data.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>The %1 weeks of the line, as they were published.</source>
        <translation>De %1 weken van de lijn, zoals ze zijn gepubliceerd.</translation>
    </message>
    <message>
        <source>Show the facts of Open Match behind this figure</source>
        <translation>Toon de feiten van Open Match achter dit cijfer</translation>
    </message>
    <message>
        <source>What the weekly file tells in this column, over all places. It is kept of the whole country only.</source>
        <translation>Wat het weekbestand in deze kolom zegt, over alle plaatsen. Dat is alleen van het hele land bewaard.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>As it was in the week of %1.</source>
        <translation>Zoals het was in de week van %1.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Per 100</source>
        <translation>Per 100</translation>
    </message>
    <message>
        <source>The %2 postcodes around which it is so, with the vacancies and the people within 30 minutes by car. Who looks for n occupations is 1/n job seeker; the zones overlap, so they cannot be added up.</source>
        <translation>De %2 postcodes waarvoor dit geldt, met de vacatures en de mensen binnen 30 minuten met de auto. Wie n beroepen zoekt, is 1/n werkzoekende; de gebieden overlappen elkaar, dus optellen kan niet.</translation>
    </message>
    <message>
        <source>%1: show the %2 postcodes</source>
        <translation>%1: toon de %2 postcodes</translation>
    </message>
    <message>
        <source>In each cluster</source>
        <translation>Telt per cluster</translation>
    </message>
</context>
</TS>
