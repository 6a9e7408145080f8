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
</context>
</TS>
