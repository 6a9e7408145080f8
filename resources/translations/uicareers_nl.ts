<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>spiegel::uicareers::CareersFilters</name>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>alle jaren</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>education</source>
        <translation>opleiding</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>include people without a region</source>
        <translation>mensen zonder regio meenemen</translation>
    </message>
    <message>
        <source>include people without an education</source>
        <translation>mensen zonder opleiding meenemen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>change the period</source>
        <translation>periode veranderen</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (province)</source>
        <translation>%1 (provincie)</translation>
    </message>
    <message>
        <source>%1 (municipality)</source>
        <translation>%1 (gemeente)</translation>
    </message>
    <message>
        <source>change the region</source>
        <translation>regio veranderen</translation>
    </message>
    <message>
        <source>change the education</source>
        <translation>opleiding veranderen</translation>
    </message>
    <message>
        <source>%1 people a step</source>
        <translation>%1 mensen per stap</translation>
    </message>
    <message>
        <source>change the least number of people</source>
        <translation>kleinste aantal mensen veranderen</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 mensen</translation>
    </message>
    <message>
        <source>leave out unknown regions</source>
        <translation>onbekende regio weglaten</translation>
    </message>
    <message>
        <source>%1 people hidden: region unknown - include</source>
        <translation>%1 mensen verborgen: regio onbekend - meenemen</translation>
    </message>
    <message>
        <source>leave out unknown education</source>
        <translation>onbekende opleiding weglaten</translation>
    </message>
    <message>
        <source>%1 people hidden: education unknown - include</source>
        <translation>%1 mensen verborgen: opleiding onbekend - meenemen</translation>
    </message>
    <message>
        <source>Only the steps of people who live in a region</source>
        <translation>Alleen de stappen van mensen die in een regio wonen</translation>
    </message>
    <message>
        <source>Hides %1 people whose region is unknown, and all who live elsewhere</source>
        <translation>Verbergt %1 mensen van wie de regio onbekend is, en iedereen die ergens anders woont</translation>
    </message>
    <message>
        <source>Hides %1 people whose education is unknown, and all with another one</source>
        <translation>Verbergt %1 mensen van wie de opleiding onbekend is, en iedereen met een andere opleiding</translation>
    </message>
    <message>
        <source>Only the steps of people with one level of education</source>
        <translation>Alleen de stappen van mensen met één opleidingsniveau</translation>
    </message>
    <message>
        <source>Only steps whose second job began in these years</source>
        <translation>Alleen stappen waarvan de tweede baan in deze jaren begon</translation>
    </message>
    <message>
        <source>Hides steps made by fewer people: they could point at somebody</source>
        <translation>Verbergt stappen die minder mensen zetten: die kunnen naar iemand wijzen</translation>
    </message>
</context>
<context>
    <name>spiegel::uicareers::CareersPage</name>
    <message>
        <source>Careers</source>
        <translation>Loopbanen</translation>
    </message>
    <message>
        <source>Type an occupation</source>
        <translation>Typ een beroep</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>No careers yet</source>
        <translation>Nog geen loopbanen</translation>
    </message>
    <message>
        <source>Here you see from which occupation to which people go. First load a dump.</source>
        <translation>Hier ziet u van welk beroep naar welk beroep mensen gaan. Laad eerst een dump.</translation>
    </message>
    <message>
        <source>Load a dump</source>
        <translation>Een dump laden</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>teruggaan</translation>
    </message>
    <message>
        <source>walk to an occupation</source>
        <translation>naar een beroep lopen</translation>
    </message>
    <message>
        <source>select a step</source>
        <translation>een stap kiezen</translation>
    </message>
    <message>
        <source>select nothing</source>
        <translation>niets kiezen</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Plaatje (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Tekening (SVG)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Reading the careers</source>
        <translation>De loopbanen lezen</translation>
    </message>
    <message>
        <source>Counting the steps</source>
        <translation>De stappen tellen</translation>
    </message>
    <message>
        <source>choose an occupation</source>
        <translation>een beroep kiezen</translation>
    </message>
    <message>
        <source>From which occupation to which people go.</source>
        <translation>Van welk beroep naar welk beroep mensen gaan.</translation>
    </message>
    <message>
        <source>This takes a second or two for half a million people.</source>
        <translation>Bij een half miljoen mensen duurt dit een paar tellen.</translation>
    </message>
    <message>
        <source>Saving the careers</source>
        <translation>De loopbanen opslaan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Save the careers</source>
        <translation>De loopbanen opslaan</translation>
    </message>
    <message>
        <source>careers-%1</source>
        <translation>loopbanen-%1</translation>
    </message>
    <message>
        <source>lay out anew</source>
        <translation>opnieuw schikken</translation>
    </message>
    <message>
        <source>list occupations</source>
        <translation>de beroepen in de tabel zetten</translation>
    </message>
    <message>
        <source>list steps</source>
        <translation>de stappen in de tabel zetten</translation>
    </message>
</context>
<context>
    <name>spiegel::uicareers::CareersPictures</name>
    <message>
        <source>steps</source>
        <translation>stappen</translation>
    </message>
    <message>
        <source>occupations</source>
        <translation>beroepen</translation>
    </message>
    <message>
        <source>What the rows of the table are</source>
        <translation>Wat de rijen van de tabel zijn</translation>
    </message>
    <message>
        <source>choose an occupation</source>
        <translation>een beroep kiezen</translation>
    </message>
    <message>
        <source>choose occupations</source>
        <translation>beroepen kiezen</translation>
    </message>
</context>
<context>
    <name>spiegel::uicareers::CareersTrail</name>
    <message>
        <source>Back to the occupation before</source>
        <translation>Terug naar het vorige beroep</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
</context>
<context>
    <name>spiegel::uicareers::CareersWords</name>
    <message>
        <source>Careers: the most frequent steps</source>
        <translation>Loopbanen: de stappen die mensen het meest zetten</translation>
    </message>
    <message>
        <source>Careers: %1</source>
        <translation>Loopbanen: %1</translation>
    </message>
    <message>
        <source>The %1 most frequent steps from occupation to occupation. A line is wide where people leave; blue goes to a higher level, orange to a lower one.</source>
        <translation>De %1 stappen die het meest voorkomen. Een lijn is breed waar mensen weggaan; blauw gaat naar een hoger niveau, oranje naar een lager.</translation>
    </message>
    <message>
        <source>What people did before (left) and after (right). The wider the band, the more people; what stands higher is on a higher level.</source>
        <translation>Wat mensen ervoor deden (links) en erna (rechts). Hoe breder de band, hoe meer mensen; wat hoger staat, is van een hoger niveau.</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>%1 or unknown</source>
        <translation>%1 of onbekend</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>periode %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>regio %1</translation>
    </message>
    <message>
        <source>education %1</source>
        <translation>opleiding %1</translation>
    </message>
    <message>
        <source>steps made by at least %1 people</source>
        <translation>stappen van minstens %1 mensen</translation>
    </message>
    <message>
        <source>Source: %1, week of %2</source>
        <translation>Bron: %1, week van %2</translation>
    </message>
    <message>
        <source>%1 (made-up people)</source>
        <translation>%1 (verzonnen mensen)</translation>
    </message>
    <message>
        <source>%1 steps are not shown: too few people each (%2 people in all)</source>
        <translation>%1 stappen staan er niet bij: te weinig mensen per stap (samen %2 mensen)</translation>
    </message>
    <message>
        <source>%1 steps are not shown: too few people</source>
        <translation>%1 stappen staan er niet bij: te weinig mensen</translation>
    </message>
    <message>
        <source>%1 people made a step</source>
        <translation>%1 mensen zetten een stap</translation>
    </message>
    <message>
        <source>of %1 steps with enough people the %2 most frequent are drawn</source>
        <translation>van de %1 stappen met genoeg mensen zijn de %2 grootste getekend</translation>
    </message>
    <message>
        <source>%1 people came</source>
        <translation>%1 mensen kwamen</translation>
    </message>
    <message>
        <source>%1 people left</source>
        <translation>%1 mensen gingen weg</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Van %1 naar %2</translation>
    </message>
    <message>
        <source>%1 of the %2 people who left %3 (%4)</source>
        <translation>%1 van de %2 mensen die weggingen bij %3 (%4)</translation>
    </message>
    <message>
        <source>half of them within %1 months</source>
        <translation>de helft binnen %1 maanden</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to it</source>
        <translation>
            <numerusform>%n stap hierheen</numerusform>
            <numerusform>%n stappen hierheen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) from it</source>
        <translation>
            <numerusform>%n stap hiervandaan</numerusform>
            <numerusform>%n stappen hiervandaan</numerusform>
        </translation>
    </message>
    <message>
        <source>higher</source>
        <translation>hoger</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>naar %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Different CVs that made this step</source>
        <translation>Verschillende cv&apos;s met deze stap</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Of all who left the first occupation for another one</source>
        <translation>Van iedereen die het eerste beroep verliet voor een ander</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Between the two starts; half of the steps took less, half more</source>
        <translation>Tussen de twee startmaanden; de helft van de stappen duurde korter, de helft langer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>mo</source>
        <translation>mnd</translation>
    </message>
    <message>
        <source>stays on %1</source>
        <translation>blijft op %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 naar %2</translation>
    </message>
    <message>
        <source>most people from %1: %2 of the %3 who left there (%4)</source>
        <translation>de meeste mensen van %1: %2 van de %3 die daar weggingen (%4)</translation>
    </message>
    <message>
        <source>most people to %1: %2 of the %3 who left here (%4)</source>
        <translation>de meeste mensen naar %1: %2 van de %3 die hier weggingen (%4)</translation>
    </message>
    <message>
        <source>with as many people it could as well be %1 (95% interval)</source>
        <translation>bij zo veel mensen kan het ook %1 zijn (95%-interval)</translation>
    </message>
    <message>
        <source>A double click shows where people came from and went to.</source>
        <translation>Dubbelklik om te zien waar mensen vandaan kwamen en heen gingen.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>How far chance could have moved the share, in percentage points: the longer side of Wilson&apos;s 95% interval. Large when few people left the first occupation</source>
        <translation>Hoe ver het aandeel er door toeval naast kan zitten, in procentpunten: de langste kant van het 95%-interval van Wilson. Groot als weinig mensen het eerste beroep verlieten</translation>
    </message>
    <message>
        <source>%1 clusters of occupations (modularity %2)</source>
        <translation>%1 clusters van beroepen (modulariteit %2)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
</context>
<context>
    <name>spiegel::uicareers::EgoPainter</name>
    <message>
        <source>from a lower level</source>
        <translation>van een lager niveau</translation>
    </message>
    <message>
        <source>to a higher level</source>
        <translation>naar een hoger niveau</translation>
    </message>
    <message>
        <source>from the same level</source>
        <translation>van hetzelfde niveau</translation>
    </message>
    <message>
        <source>to the same level</source>
        <translation>naar hetzelfde niveau</translation>
    </message>
    <message>
        <source>from a higher level</source>
        <translation>van een hoger niveau</translation>
    </message>
    <message>
        <source>to a lower level</source>
        <translation>naar een lager niveau</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>niveau onbekend</translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s), see the table</source>
        <translation>
            <numerusform>en nog %n stap, zie de tabel</numerusform>
            <numerusform>en nog %n stappen, zie de tabel</numerusform>
        </translation>
    </message>
    <message>
        <source>no step here with enough people</source>
        <translation>geen stap hierheen met genoeg mensen</translation>
    </message>
    <message>
        <source>no step from here with enough people</source>
        <translation>geen stap hiervandaan met genoeg mensen</translation>
    </message>
</context>
<context>
    <name>spiegel::uicareers::EgoView</name>
    <message>
        <source>Steps to and from one occupation</source>
        <translation>Stappen naar en van één beroep</translation>
    </message>
</context>
<context>
    <name>uicareers</name>
    <message>
        <source>no steps in this week</source>
        <translation>geen stappen in deze week</translation>
    </message>
    <message>
        <source>%1 people left it</source>
        <translation>%1 mensen gingen er weg</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>ook: %1</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Loopbanen</translation>
    </message>
    <message>
        <source>careers</source>
        <translation>loopbanen</translation>
    </message>
    <message>
        <source>careers; also: %1</source>
        <translation>loopbanen; ook: %1</translation>
    </message>
</context>
</TS>
