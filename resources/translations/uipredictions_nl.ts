<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::uipredictions::PredictionsPage</name>
    <message>
        <source>Predictions</source>
        <translation>Voorspellen</translation>
    </message>
    <message>
        <source>by education</source>
        <translation>per opleiding</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>per regio</translation>
    </message>
    <message>
        <source>in the first 5</source>
        <translation>bij de eerste 5</translation>
    </message>
    <message>
        <source>in the first 10</source>
        <translation>bij de eerste 10</translation>
    </message>
    <message>
        <source>How well next steps are predicted, by group</source>
        <translation>Hoe goed volgende stappen worden voorspeld, per groep</translation>
    </message>
    <message>
        <source>Each career counts once: its last step was hidden and predicted from all other careers. Groups of fewer than 10 careers are not judged alone and stand together at the bottom.</source>
        <translation>Elke loopbaan telt één keer: de laatste stap is verborgen en voorspeld uit alle andere loopbanen. Groepen van minder dan 10 loopbanen worden niet apart beoordeeld en staan onderaan bij elkaar.</translation>
    </message>
    <message>
        <source>lay predictions apart by %1</source>
        <translation>voorspellingen splitsen naar %1</translation>
    </message>
    <message>
        <source>look at the first %1</source>
        <translation>kijken naar de eerste %1</translation>
    </message>
    <message>
        <source>choose a group</source>
        <translation>een groep kiezen</translation>
    </message>
    <message>
        <source>Trying predictions</source>
        <translation>Voorspellingen proberen</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Er is nog niets geladen</translation>
    </message>
    <message>
        <source>Here you will see how well the next occupation of people is predicted.</source>
        <translation>Hier ziet u straks hoe goed het volgende beroep van mensen wordt voorspeld.</translation>
    </message>
    <message>
        <source>Load data …</source>
        <translation>Gegevens laden …</translation>
    </message>
    <message>
        <source>Predictions are being tried</source>
        <translation>De voorspellingen worden geprobeerd</translation>
    </message>
    <message>
        <source>The task at the foot of the window says how far it is. You can go on with other pages.</source>
        <translation>Onder in het venster ziet u hoe ver het is. U kunt intussen verder met andere pagina's.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>How well is the next occupation predicted?</source>
        <translation>Hoe goed wordt het volgende beroep voorspeld?</translation>
    </message>
    <message>
        <source>The last step of thousands of careers is hidden and predicted from all others: by what is popular, by counts of steps, and by people who are alike. With 500,000 CVs this takes half a minute or more.</source>
        <translation>Van duizenden loopbanen wordt de laatste stap verborgen en voorspeld uit alle andere: met wat populair is, met tellingen van stappen, en met mensen die erop lijken. Met 500.000 cv's duurt dat een halve minuut of langer.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probeer het</translation>
    </message>
    <message>
        <source>How well the next occupation is predicted, by education and region.</source>
        <translation>Hoe goed het volgende beroep wordt voorspeld, per opleiding en regio.</translation>
    </message>
    <message>
        <source>Tried on %1 careers: so few say nothing about how good a prediction is.</source>
        <translation>Geprobeerd op %1 loopbanen: zo weinig zegt niets over hoe goed een voorspelling is.</translation>
    </message>
    <message>
        <source>Tried on %1 careers (of %2 with a step) of the week of %3, with the weights %4.</source>
        <translation>Geprobeerd op %1 loopbanen (van %2 met een stap) in de week van %3, met de gewichten %4.</translation>
    </message>
</context>
<context>
    <name>uipredictions</name>
    <message>
        <source>95% sure: %1 – %2 (Wilson)</source>
        <translation>95% zeker: %1 – %2 (Wilson)</translation>
    </message>
    <message>
        <source>careers</source>
        <translation>loopbanen</translation>
    </message>
    <message>
        <source>Of which the last step was hidden and predicted</source>
        <translation>Waarvan de laatste stap is verborgen en voorspeld</translation>
    </message>
    <message>
        <source>more than Markov 1</source>
        <translation>meer dan Markov 1</translation>
    </message>
    <message>
        <source>How much more often both together are right than the last occupation alone, for the same careers (95%, Newcombe 1998 for pairs)</source>
        <translation>Hoeveel vaker beide samen het goed hebben dan het laatste beroep alleen, voor dezelfde loopbanen (95%, Newcombe 1998 voor paren)</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Voorspellen</translation>
    </message>
    <message>
        <source>education</source>
        <translation>opleiding</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>How often is the next occupation predicted?</source>
        <translation>Hoe vaak is het volgende beroep voorspeld?</translation>
    </message>
    <message>
        <source>% of careers with the true next occupation in the first %1; the line is the 95% interval</source>
        <translation>% van de loopbanen met het echte volgende beroep bij de eerste %1; de streep is het interval van 95%</translation>
    </message>
    <message>
        <source>too few careers to judge</source>
        <translation>te weinig loopbanen om te beoordelen</translation>
    </message>
    <message>
        <source>%1: %2 (%3 – %4)</source>
        <translation>%1: %2 (%3 – %4)</translation>
    </message>
    <message>
        <source>%1: fewer than %2 careers, too few to judge.</source>
        <translation>%1: minder dan %2 loopbanen, te weinig om te beoordelen.</translation>
    </message>
    <message>
        <source>%1: of %2 careers the true next occupation is in the first %3 for %4 (between %5 and %6).</source>
        <translation>%1: van %2 loopbanen staat het echte volgende beroep bij %4 in de eerste %3 (tussen %5 en %6).</translation>
    </message>
    <message>
        <source>%1 points, between %2 and %3</source>
        <translation>%1 punten, tussen %2 en %3</translation>
    </message>
    <message>
        <source>That is surely better than by the last occupation alone (%1).</source>
        <translation>Dat is zeker beter dan met het laatste beroep alleen (%1).</translation>
    </message>
    <message>
        <source>That is surely worse than by the last occupation alone (%1).</source>
        <translation>Dat is zeker slechter dan met het laatste beroep alleen (%1).</translation>
    </message>
    <message>
        <source>Whether that is better than by the last occupation alone is not sure (%1).</source>
        <translation>Of dat beter is dan met het laatste beroep alleen, is niet zeker (%1).</translation>
    </message>
</context>
</TS>
