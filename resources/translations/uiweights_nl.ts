<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::uiweights::EffectPanel</name>
    <message>
        <source>Work out</source>
        <translation>Uitrekenen</translation>
    </message>
    <message>
        <source>A CV, to see who is like it</source>
        <translation>Een cv, om te zien wie erop lijkt</translation>
    </message>
    <message>
        <source>How well next steps are predicted</source>
        <translation>Hoe goed volgende stappen worden voorspeld</translation>
    </message>
    <message>
        <source>Who is like this CV</source>
        <translation>Wie op dit cv lijkt</translation>
    </message>
    <message>
        <source>People in each class of points</source>
        <translation>Mensen in elke klasse van punten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>Tried on hidden steps</source>
        <translation>Getoetst op verborgen stappen</translation>
    </message>
    <message>
        <source>Here comes how well the weights predict the next step, beside what is popular and Markov; and for one CV who is like it.</source>
        <translation>Hier komt hoe goed de gewichten de volgende stap voorspellen, naast wat populair is en Markov; en voor één cv wie erop lijkt.</translation>
    </message>
    <message>
        <source>Here comes how many people get which score, before and after.</source>
        <translation>Hier komt hoeveel mensen welke score krijgen, ervoor en erna.</translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation>Wordt uitgerekend …</translation>
    </message>
    <message>
        <source>These figures are of before your last change. Work them out again.</source>
        <translation>Deze cijfers zijn van vóór uw laatste wijziging. Reken ze opnieuw uit.</translation>
    </message>
    <message>
        <source>Nothing differs from the compared version (%1).</source>
        <translation>Er is geen verschil met de vergeleken versie (%1).</translation>
    </message>
    <message>
        <source>Before: version %1. After: the weights at the left.</source>
        <translation>Voor: versie %1. Na: de gewichten links.</translation>
    </message>
</context>
<context>
    <name>spiegel::uiweights::ScoreChart</name>
    <message>
        <source>People in each class of points, before and after</source>
        <translation>Mensen in elke klasse van punten, ervoor en erna</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>after</source>
        <translation>na</translation>
    </message>
    <message>
        <source>before</source>
        <translation>voor</translation>
    </message>
</context>
<context>
    <name>spiegel::uiweights::VersionBar</name>
    <message>
        <source>%1 · built in</source>
        <translation>%1 · ingebouwd</translation>
    </message>
    <message>
        <source>%1 · cannot be read by this program</source>
        <translation>%1 · niet leesbaar voor dit programma</translation>
    </message>
    <message>
        <source>Why do the weights change? A few words</source>
        <translation>Waarom veranderen de gewichten? Een paar woorden</translation>
    </message>
    <message>
        <source>Reason of the new version</source>
        <translation>Reden van de nieuwe versie</translation>
    </message>
    <message>
        <source>Not all weights can be 0.</source>
        <translation>Niet alle gewichten kunnen 0 zijn.</translation>
    </message>
    <message>
        <source>Trying is possible, keeping is not: %1</source>
        <translation>Proberen kan, bewaren niet: %1</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In gebruik: %1</translation>
    </message>
    <message>
        <source>Keep and use</source>
        <translation>Bewaren en gebruiken</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>What you try is no version yet. Keep it, and cards, batches and figures use it.</source>
        <translation>Wat u probeert is nog geen versie. Bewaar het, dan gebruiken kaarten, series en cijfers het.</translation>
    </message>
    <message>
        <source>Cards, batches, the command line and this window use these weights.</source>
        <translation>Kaarten, series, de opdrachtregel en dit venster gebruiken deze gewichten.</translation>
    </message>
    <message>
        <source>This is an earlier version, as it was.</source>
        <translation>Dit is een eerdere versie, zoals die was.</translation>
    </message>
</context>
<context>
    <name>spiegel::uiweights::WeightList</name>
    <message>
        <source>What weighs, and why</source>
        <translation>Wat weegt, en waarom</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Ingebouwd</translation>
    </message>
</context>
<context>
    <name>spiegel::uiweights::WeightRow</name>
    <message>
        <source>As in the compared version</source>
        <translation>Zoals in de vergeleken versie</translation>
    </message>
    <message>
        <source> years</source>
        <translation> jaar</translation>
    </message>
    <message>
        <source>Changed: from %1 to %2</source>
        <translation>Veranderd: van %1 naar %2</translation>
    </message>
</context>
<context>
    <name>spiegel::uiweights::WeightsPage</name>
    <message>
        <source>choose what is compared</source>
        <translation>kiezen wat wordt vergeleken</translation>
    </message>
    <message>
        <source>Working out what the weights do</source>
        <translation>Uitrekenen wat de gewichten doen</translation>
    </message>
    <message>
        <source>Keeping the weights</source>
        <translation>De gewichten bewaren</translation>
    </message>
    <message>
        <source>Choosing the weights</source>
        <translation>De gewichten kiezen</translation>
    </message>
    <message>
        <source>Version %1 is in use from now on.</source>
        <translation>Versie %1 is vanaf nu in gebruik.</translation>
    </message>
    <message>
        <source>Cards that were made before keep the weights they were made with.</source>
        <translation>Kaarten die al gemaakt zijn, houden de gewichten waarmee ze gemaakt zijn.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>import weights</source>
        <translation>gewichten importeren</translation>
    </message>
    <message>
        <source>From %1, version %2</source>
        <translation>Uit %1, versie %2</translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation>Gewichten exporteren</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Gewichten importeren</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichten</translation>
    </message>
    <message>
        <source>How much everything counts, and why. Try other weights, see what they do, and keep them.</source>
        <translation>Hoe zwaar alles telt, en waarom. Probeer andere gewichten, zie wat ze doen, en bewaar ze.</translation>
    </message>
    <message>
        <source>Begin with version</source>
        <translation>Begin met versie</translation>
    </message>
    <message>
        <source>Compare with version</source>
        <translation>Vergelijk met versie</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles terug</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importeren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin met</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijk met</translation>
    </message>
    <message>
        <source>choose a table of weights</source>
        <translation>een tabel met gewichten kiezen</translation>
    </message>
    <message>
        <source>compare with another version</source>
        <translation>met een andere versie vergelijken</translation>
    </message>
    <message>
        <source>No CVs yet</source>
        <translation>Nog geen cv&apos;s</translation>
    </message>
    <message>
        <source>Here you change how much everything counts, and see what that does. First load a dump.</source>
        <translation>Hier verandert u hoe zwaar alles telt, en ziet u wat dat doet. Laad eerst een dump.</translation>
    </message>
    <message>
        <source>Load a dump</source>
        <translation>Een dump laden</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>De gewichten lezen</translation>
    </message>
    <message>
        <source>Another window or program chose version %1 for &apos;%2&apos;.</source>
        <translation>Een ander venster of programma koos versie %1 voor &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>What you try here has stayed as it was.</source>
        <translation>Wat u hier probeert, is gebleven zoals het was.</translation>
    </message>
    <message>
        <source>weight of &apos;%1&apos;</source>
        <translation>gewicht van &apos;%1&apos;</translation>
    </message>
    <message>
        <source>reset all weights</source>
        <translation>alle gewichten terugzetten</translation>
    </message>
    <message>
        <source>begin with version %1</source>
        <translation>beginnen met versie %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
</context>
<context>
    <name>uiweights</name>
    <message>
        <source>Likeness %1. Shared: %2</source>
        <translation>Gelijkenis %1. Gedeeld: %2</translation>
    </message>
    <message>
        <source>after 100</source>
        <translation>na 100</translation>
    </message>
    <message>
        <source>Predicted by</source>
        <translation>Voorspeld door</translation>
    </message>
    <message>
        <source>First 5</source>
        <translation>Eerste 5</translation>
    </message>
    <message>
        <source>First 10</source>
        <translation>Eerste 10</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>after</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>was</source>
        <translation>was</translation>
    </message>
    <message>
        <source>The place by the compared weights, among the first 100.</source>
        <translation>De plaats volgens de vergeleken gewichten, bij de eerste 100.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>Of %1 careers (of %2 with a step) the last step was hidden and predicted from all others. How often was the true next occupation among the first 5 or 10, and what is the mean of 1 / its place (MRR)? Weights only count for the last two lines.</source>
        <translation>Van %1 loopbanen (van de %2 met een stap) is de laatste stap verborgen en voorspeld uit alle andere. Hoe vaak stond het echte volgende beroep bij de eerste 5 of 10, en wat is het gemiddelde van 1 / de plaats (MRR)? Gewichten tellen alleen voor de laatste twee regels.</translation>
    </message>
    <message>
        <source>So few careers say nothing about how good a prediction is.</source>
        <translation>Zo weinig loopbanen zeggen niets over hoe goed een voorspelling is.</translation>
    </message>
    <message>
        <source>The %1 people most like %2: %3 of them stay.</source>
        <translation>De %1 mensen die het meest lijken op %2: %3 van hen blijven.</translation>
    </message>
    <message>
        <source>Of %1 people %2 come in a higher class of ten points, %3 in a lower one, and %4 stay. The mean goes from %5 to %6.</source>
        <translation>Van %1 mensen komen er %2 in een hogere klasse van tien punten, %3 in een lagere, en %4 blijven. Het gemiddelde gaat van %5 naar %6.</translation>
    </message>
    <message>
        <source>Too little is known of %1 people before, and of %2 after.</source>
        <translation>Van %1 mensen is te weinig bekend ervoor, en van %2 erna.</translation>
    </message>
    <message>
        <source>Who left for work this week says too little to fit weights on. The weights of experts count. This is no chance of work.</source>
        <translation>Wie deze week aan het werk ging, zegt te weinig om gewichten uit af te leiden. De gewichten van deskundigen tellen. Dit is geen kans op werk.</translation>
    </message>
    <message>
        <source>From %1 people, of whom %2 left for work, follow the weights: %3. They count in the place of the built-in table. A version of your own counts as it is. This is no chance of work.</source>
        <translation>Uit %1 mensen, van wie %2 aan het werk gingen, volgen de gewichten: %3. Ze tellen in plaats van de ingebouwde tabel. Een eigen versie telt zoals die is. Dit is geen kans op werk.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichten</translation>
    </message>
    <message>
        <source>The table of weights could not be read.</source>
        <translation>De tabel met gewichten kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Look whether the file is there and is yours.</source>
        <translation>Kijk of het bestand er is en van u is.</translation>
    </message>
</context>
</TS>
