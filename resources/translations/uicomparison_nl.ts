<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::uicomparison::AlluvialView</name>
    <message>
        <source>Steps one after another, as strands</source>
        <translation>Stappen na elkaar, als stromen</translation>
    </message>
</context>
<context>
    <name>spiegel::uicomparison::ComparisonPage</name>
    <message>
        <source>The next steps of two groups side by side, or several steps one after another.</source>
        <translation>De volgende stappen van twee groepen naast elkaar, of een aantal stappen na elkaar.</translation>
    </message>
    <message>
        <source>Next steps of both groups</source>
        <translation>Volgende stappen van beide groepen</translation>
    </message>
    <message>
        <source>Steps, with how many people made them</source>
        <translation>Stappen, met hoeveel mensen ze maakten</translation>
    </message>
    <message>
        <source>two groups</source>
        <translation>twee groepen</translation>
    </message>
    <message>
        <source>step after step</source>
        <translation>stap na stap</translation>
    </message>
    <message>
        <source>on</source>
        <translation>verder</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 stappen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Er is nog niets geladen</translation>
    </message>
    <message>
        <source>Here you will see the next steps of two groups side by side, and several steps one after another.</source>
        <translation>Hier ziet u straks de volgende stappen van twee groepen naast elkaar, en een aantal stappen na elkaar.</translation>
    </message>
    <message>
        <source>Load data …</source>
        <translation>Gegevens laden …</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>all occupations</source>
        <translation>alle beroepen</translation>
    </message>
    <message>
        <source>look at another side</source>
        <translation>een andere kant bekijken</translation>
    </message>
    <message>
        <source>look back</source>
        <translation>terugkijken</translation>
    </message>
    <message>
        <source>look on</source>
        <translation>verder kijken</translation>
    </message>
    <message>
        <source>look at %1 steps</source>
        <translation>%1 stappen bekijken</translation>
    </message>
    <message>
        <source>look at all occupations</source>
        <translation>alle beroepen bekijken</translation>
    </message>
    <message>
        <source>choose %1</source>
        <translation>%1 kiezen</translation>
    </message>
    <message>
        <source>Reading the careers</source>
        <translation>De loopbanen lezen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>The diagram alone, without the table and the texts around it (L)</source>
        <translation>Alleen het diagram, zonder de tabel en de teksten eromheen (L)</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
</context>
<context>
    <name>spiegel::uicomparison::GroupChips</name>
    <message>
        <source>first</source>
        <translation>eerste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>tweede</translation>
    </message>
    <message>
        <source>second begins in</source>
        <translation>tweede begint in</translation>
    </message>
    <message>
        <source>to each side</source>
        <translation>naar elke kant</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>alle jaren</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>compare %1</source>
        <translation>%1 vergelijken</translation>
    </message>
    <message>
        <source>compare before and after %1</source>
        <translation>vóór en na %1 vergelijken</translation>
    </message>
    <message>
        <source>change how many years are compared</source>
        <translation>wijzigen hoeveel jaren worden vergeleken</translation>
    </message>
    <message>
        <source>compare %1 and %2</source>
        <translation>%1 en %2 vergelijken</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>competentie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>uicomparison</name>
    <message>
        <source>occupation</source>
        <translation>beroep</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 terug</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>stap %1</translation>
    </message>
    <message>
        <source>Fewer than 10 people</source>
        <translation>Minder dan 10 mensen</translation>
    </message>
    <message>
        <source>%1 of %2 people (%3)</source>
        <translation>%1 van %2 mensen (%3)</translation>
    </message>
    <message>
        <source>%1 people, %2 of who were there</source>
        <translation>%1 mensen, %2 van wie daar waren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Next occupation</source>
        <translation>Volgend beroep</translation>
    </message>
    <message>
        <source>%1: people who made this step</source>
        <translation>%1: mensen die deze stap maakten</translation>
    </message>
    <message>
        <source>%1: of who left that occupation for another</source>
        <translation>%1: van wie dat beroep voor een ander verliet</translation>
    </message>
    <message>
        <source>of %1 people; 95% sure: %2 – %3 (Wilson)</source>
        <translation>van %1 mensen; 95% zeker: %2 – %3 (Wilson)</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>First less second, in points of a hundred</source>
        <translation>De eerste min de tweede, in procentpunten</translation>
    </message>
    <message>
        <source>between</source>
        <translation>tussen</translation>
    </message>
    <message>
        <source>The difference lies between these, 95% sure (Newcombe 1998, method 10)</source>
        <translation>Het verschil ligt hiertussen, 95% zeker (Newcombe 1998, methode 10)</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>Clear: also when one keeps in mind how many differences are looked at. Perhaps: surely so only if one looks at this one alone</source>
        <translation>Duidelijk: ook als u meetelt hoeveel verschillen er bekeken worden. Misschien: alleen zeker als u naar dit ene verschil kijkt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>First, second or later step</source>
        <translation>Eerste, tweede of latere stap</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>Who went this way in this step</source>
        <translation>Wie in deze stap hierheen ging</translation>
    </message>
    <message>
        <source>share</source>
        <translation>aandeel</translation>
    </message>
    <message>
        <source>Of who were where the step starts</source>
        <translation>Van wie waren waar de stap begint</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>%1 people left it</source>
        <translation>%1 mensen gingen eruit weg</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>ook: %1</translation>
    </message>
    <message>
        <source>No next step was made by 10 people or more in both groups.</source>
        <translation>Geen volgende stap is in beide groepen door 10 mensen of meer gemaakt.</translation>
    </message>
    <message>
        <source>any occupation</source>
        <translation>een beroep</translation>
    </message>
    <message>
        <source>What %1 people did before they first were %2.</source>
        <translation>Wat %1 mensen deden voordat zij voor het eerst dit werk hadden: %2.</translation>
    </message>
    <message>
        <source>What %1 people did after they first were %2.</source>
        <translation>Wat %1 mensen deden nadat zij voor het eerst dit werk hadden: %2.</translation>
    </message>
    <message>
        <source>Of %1 people the sex is not known.</source>
        <translation>Van %1 mensen is het geslacht niet bekend.</translation>
    </message>
    <message>
        <source>Of %1 people the region is not known.</source>
        <translation>Van %1 mensen is de regio niet bekend.</translation>
    </message>
    <message>
        <source>Of %1 people the education is not known.</source>
        <translation>Van %1 mensen is de opleiding niet bekend.</translation>
    </message>
    <message>
        <source>Not shown: %1 steps with fewer than 10 people in a group (%2 and %3 people); %4 of them only the first group made with 10 or more, %5 only the second.</source>
        <translation>Niet getoond: %1 stappen met minder dan 10 mensen in een groep (%2 en %3 mensen); %4 daarvan maakte alleen de eerste groep met 10 of meer, %5 alleen de tweede.</translation>
    </message>
    <message>
        <source>%1 people belong to neither group.</source>
        <translation>%1 mensen horen bij geen van beide groepen.</translation>
    </message>
    <message>
        <source>%1 people stepped in both periods.</source>
        <translation>%1 mensen maakten een stap in beide perioden.</translation>
    </message>
    <message>
        <source>women and men</source>
        <translation>vrouwen en mannen</translation>
    </message>
    <message>
        <source>before and after a year</source>
        <translation>voor en na een jaar</translation>
    </message>
    <message>
        <source>two regions</source>
        <translation>twee regio&apos;s</translation>
    </message>
    <message>
        <source>two educations</source>
        <translation>twee opleidingen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>duidelijk</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>misschien</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>niet zeker</translation>
    </message>
    <message>
        <source>Choose an occupation to see what people did next, step by step.</source>
        <translation>Kies een beroep om te zien wat mensen daarna deden, stap voor stap.</translation>
    </message>
    <message>
        <source>Nobody in this week has had this occupation.</source>
        <translation>Niemand in deze week heeft dit beroep gehad.</translation>
    </message>
    <message>
        <source>%1 people had such work without a known start: it is in no step.</source>
        <translation>%1 mensen hadden zulk werk zonder bekend begin: dat zit in geen stap.</translation>
    </message>
    <message>
        <source>Intervals: 95%, Wilson and Newcombe (1998). Clear: also with one chance in twenty of any mistake over all %1 differences.</source>
        <translation>Intervallen: 95%, Wilson en Newcombe (1998). Duidelijk: ook met een kans van 1 op 20 op een vergissing bij alle %1 verschillen samen.</translation>
    </message>
    <message>
        <source>Where do they go next?</source>
        <translation>Waar gaan zij heen?</translation>
    </message>
    <message>
        <source>% of who left the occupation; the line is the 95% interval</source>
        <translation>% van wie uit het beroep wegging; de streep is het interval van 95%</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people, %4 (%5 – %6)</source>
        <translation>%1: %2 van %3 mensen, %4 (%5 – %6)</translation>
    </message>
    <message>
        <source>Difference %1 points (%2 – %3): %4</source>
        <translation>Verschil %1 punten (%2 – %3): %4</translation>
    </message>
    <message>
        <source>fewer than 10</source>
        <translation>minder dan 10</translation>
    </message>
    <message>
        <source>other occupations</source>
        <translation>andere beroepen</translation>
    </message>
    <message>
        <source>no earlier step known</source>
        <translation>geen eerdere stap bekend</translation>
    </message>
    <message>
        <source>no next step known</source>
        <translation>geen volgende stap bekend</translation>
    </message>
    <message>
        <source>%1 (%2 people) and %3 (%4 people) who left %5: of %6 next steps %7 differ clearly.</source>
        <translation>%1 (%2 mensen) en %3 (%4 mensen) die weggingen uit %5: van %6 volgende stappen verschillen er %7 duidelijk.</translation>
    </message>
    <message>
        <source>Everybody counts once. Occupations, and flows between two of them, of fewer than 10 people are in ‘other’. Arrow and colour: whether the level is higher or lower than of the first occupation.</source>
        <translation>Iedereen telt één keer. Beroepen, en stromen tussen twee beroepen, van minder dan 10 mensen staan bij ‘andere beroepen’. Pijl en kleur: of het niveau hoger of lager is dan van het eerste beroep.</translation>
    </message>
    <message>
        <source>These are the %1 clearest differences of %2.</source>
        <translation>Dit zijn de %1 duidelijkste verschillen van %2.</translation>
    </message>
    <message>
        <source>Of %1 people the CV names no competence at all. A CV does not say since when somebody has a competence: it may come from the next job.</source>
        <translation>Van %1 mensen noemt het cv geen enkele competentie. Een cv zegt niet sinds wanneer iemand een competentie heeft: die kan uit de volgende baan komen.</translation>
    </message>
    <message>
        <source>a competence</source>
        <translation>een competentie</translation>
    </message>
</context>
</TS>
