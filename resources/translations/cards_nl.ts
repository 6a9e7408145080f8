<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>cards</name>
    <message>
        <source>Your CV in the mirror</source>
        <translation>Uw cv in de spiegel</translation>
    </message>
    <message>
        <source>Your CV is complete. Keep it up to date.</source>
        <translation>Uw cv is compleet. Houd het zo: werk het bij als er iets verandert.</translation>
    </message>
    <message>
        <source>With this one thing your CV gets better:</source>
        <translation>Met dit ene punt wordt uw cv beter:</translation>
    </message>
    <message>
        <source>With these things your CV gets better the most:</source>
        <translation>Hiermee wordt uw cv het meeste beter:</translation>
    </message>
    <message>
        <source>There is no CV %1 in the week of %2.</source>
        <translation>In de week van %2 is er geen cv %1.</translation>
    </message>
    <message>
        <source>Look at the number again, or choose another week.</source>
        <translation>Kijk het nummer na, of kies een andere week.</translation>
    </message>
    <message>
        <source>No card can be made for CV %1: %2.</source>
        <translation>Voor cv %1 kan geen kaart worden gemaakt: %2.</translation>
    </message>
    <message>
        <source>Choose an occupation from the list for at least one job in the CV.</source>
        <translation>Kies in het cv bij minstens één baan een beroep uit de lijst.</translation>
    </message>
    <message>
        <source>Reading vacancies and who looked at them</source>
        <translation>Vacatures lezen, en wie ze bekeek</translation>
    </message>
    <message>
        <source>no job with an occupation from the list</source>
        <translation>geen baan met een beroep uit de lijst</translation>
    </message>
    <message>
        <source>Reading the CVs</source>
        <translation>De cv&apos;s lezen</translation>
    </message>
    <message>
        <source>Judging the CVs</source>
        <translation>De cv&apos;s beoordelen</translation>
    </message>
    <message>
        <source>People like you</source>
        <translation>Mensen zoals u</translation>
    </message>
    <message>
        <source>People with work like yours</source>
        <translation>Mensen met werk zoals dat van u</translation>
    </message>
    <message>
        <source>On werk.nl there are too few people with work like yours to say something about them.</source>
        <translation>Op werk.nl staan te weinig mensen met werk zoals dat van u om iets over hen te zeggen.</translation>
    </message>
    <message>
        <source>What did they do next?</source>
        <translation>Wat gingen zij daarna doen?</translation>
    </message>
    <message>
        <source>Too few people with work like yours went on to other work to say something about it.</source>
        <translation>Te weinig mensen met werk zoals dat van u gingen ander werk doen om er iets over te zeggen.</translation>
    </message>
    <message>
        <source>%1 people once did the same work as you and then went on to other work. Most often to this:</source>
        <translation>%1 mensen deden ooit hetzelfde werk als u en kozen daarna ander werk. Het vaakst werd dat:</translation>
    </message>
    <message>
        <source>%1 people once did work like yours (%2) and then went on to other work. Most often to this:</source>
        <translation>%1 mensen deden ooit werk zoals dat van u (%2) en kozen daarna ander werk. Het vaakst werd dat:</translation>
    </message>
    <message>
        <source>What are they looking for?</source>
        <translation>Waar zoeken zij naar?</translation>
    </message>
    <message>
        <source>Too few people with work like yours say what they are looking for.</source>
        <translation>Te weinig mensen met werk zoals dat van u zeggen waar zij naar zoeken.</translation>
    </message>
    <message>
        <source>This is what %1 people with the same last occupation look for most often:</source>
        <translation>Dit werk zoeken %1 mensen met hetzelfde laatste beroep het vaakst:</translation>
    </message>
    <message>
        <source>This is what %1 people with work like yours (%2) look for most often:</source>
        <translation>Dit werk zoeken %1 mensen met werk zoals dat van u (%2) het vaakst:</translation>
    </message>
    <message>
        <source>Vacancy %1</source>
        <translation>Vacature %1</translation>
    </message>
    <message>
        <source>%1 of them looked at this vacancy</source>
        <translation>%1 van hen bekeken deze vacature</translation>
    </message>
    <message>
        <source>Vacancies near you that they looked at</source>
        <translation>Vacatures bij u in de buurt die zij bekeken</translation>
    </message>
    <message>
        <source>Your CV has no postcode that we know. With one, vacancies near you stand here.</source>
        <translation>In uw cv staat geen postcode die wij kennen. Vult u die in, dan staan hier vacatures bij u in de buurt.</translation>
    </message>
    <message>
        <source>There is no open vacancy near you that at least 5 people with work like yours looked at.</source>
        <translation>Bij u in de buurt is geen open vacature die minstens 5 mensen met werk zoals dat van u bekeken.</translation>
    </message>
    <message>
        <source>Open vacancies that people with the same last occupation look at more often than others do:</source>
        <translation>Open vacatures die mensen met hetzelfde laatste beroep vaker bekijken dan anderen:</translation>
    </message>
    <message>
        <source>Open vacancies that people with work like yours (%1) look at more often than others do:</source>
        <translation>Open vacatures die mensen met werk zoals dat van u (%1) vaker bekijken dan anderen:</translation>
    </message>
    <message>
        <source>For your last occupation there is no open vacancy now.</source>
        <translation>Voor uw laatste beroep is er nu geen open vacature.</translation>
    </message>
    <message>
        <source>For your last occupation there is 1 open vacancy now.</source>
        <translation>Voor uw laatste beroep is er nu 1 open vacature.</translation>
    </message>
    <message>
        <source>For your last occupation there are %1 open vacancies now.</source>
        <translation>Voor uw laatste beroep zijn er nu %1 open vacatures.</translation>
    </message>
    <message>
        <source>For the occupations you look for there is none.</source>
        <translation>Voor de beroepen die u zoekt is er geen.</translation>
    </message>
    <message>
        <source>For the occupations you look for there is 1.</source>
        <translation>Voor de beroepen die u zoekt is er 1.</translation>
    </message>
    <message>
        <source>For the occupations you look for there are %1.</source>
        <translation>Voor de beroepen die u zoekt zijn het er %1.</translation>
    </message>
    <message>
        <source>With people like you %1 is usual.</source>
        <translation>Bij mensen zoals u is %1 gebruikelijk.</translation>
    </message>
    <message>
        <source>With people who have the same last occupation %1 is usual.</source>
        <translation>Bij mensen met hetzelfde laatste beroep is %1 gebruikelijk.</translation>
    </message>
    <message>
        <source>With people who have work like yours %1 is usual.</source>
        <translation>Bij mensen met werk zoals dat van u is %1 gebruikelijk.</translation>
    </message>
    <message>
        <source>This card compares your CV with all CVs on werk.nl in the week of %1. People like you have much the same work, steps, education, skills, experience and age. Every figure is about at least 10 people. Every vacancy was looked at by at least 5. Are there too few people like you? Then the card looks at more people, and says so.</source>
        <translation>Deze kaart vergelijkt uw cv met alle cv’s op werk.nl in de week van %1. Mensen zoals u lijken op u in werk, stappen, opleiding, competenties, ervaring en leeftijd. Elk cijfer gaat over minstens 10 mensen. Elke vacature is door minstens 5 van hen bekeken. Zijn er te weinig mensen zoals u? Dan kijkt de kaart naar meer mensen, en dat staat er dan bij.</translation>
    </message>
    <message>
        <source>Comparing the CVs</source>
        <translation>De cv’s vergelijken</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Al deze mensen</translation>
    </message>
    <message>
        <source>Nearly all of them</source>
        <translation>Bijna al deze mensen</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 van hen</translation>
    </message>
    <message>
        <source>%1 have the same last occupation: %2.</source>
        <translation>%1 hebben hetzelfde laatste beroep: %2.</translation>
    </message>
    <message>
        <source>%1 have the same level of education: %2.</source>
        <translation>%1 hebben hetzelfde opleidingsniveau: %2.</translation>
    </message>
    <message>
        <source>%1 made the same step: %2.</source>
        <translation>%1 maakten dezelfde stap: %2.</translation>
    </message>
    <message>
        <source>%1 also did this work: %2.</source>
        <translation>%1 deden eerder ook dit werk: %2.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 naar %2</translation>
    </message>
    <message>
        <source>%1 are younger than %2</source>
        <translation>%1 jonger dan %2 jaar</translation>
    </message>
    <message>
        <source>%1 are %2 or older</source>
        <translation>%1 van %2 jaar of ouder</translation>
    </message>
    <message>
        <source>%1 are %2 to %3</source>
        <translation>%1 van %2 tot en met %3 jaar</translation>
    </message>
    <message>
        <source>Their age: %1.</source>
        <translation>Hun leeftijd: %1.</translation>
    </message>
    <message>
        <source>Of all CVs on werk.nl, those of these %1 people are most like yours.</source>
        <translation>Van alle cv’s op werk.nl lijken die van deze %1 mensen het meest op dat van u.</translation>
    </message>
    <message>
        <source>Few CVs on werk.nl are like yours. That is why this card looks at %1 people with the same last occupation: %2.</source>
        <translation>Op werk.nl lijken weinig cv’s op dat van u. Daarom kijkt deze kaart naar %1 mensen met hetzelfde laatste beroep: %2.</translation>
    </message>
    <message>
        <source>Few CVs on werk.nl are like yours. That is why this card looks at %1 people with work that is like it: %2.</source>
        <translation>Op werk.nl lijken weinig cv’s op dat van u. Daarom kijkt deze kaart naar %1 mensen met werk dat erop lijkt: %2.</translation>
    </message>
    <message>
        <source>Of all who once had your last occupation and then went on to other work, these %1 were most like you. Most often they went to this:</source>
        <translation>Van alle mensen die ooit uw laatste beroep hadden en daarna ander werk kozen, leken deze %1 het meest op u. Het vaakst werd het dit:</translation>
    </message>
    <message>
        <source>Nearly all of the people most like you say what they look for. Most often this:</source>
        <translation>Van de mensen die het meest op u lijken, zeggen bijna allen wat zij zoeken. Het vaakst is dat:</translation>
    </message>
    <message>
        <source>Of the %1 people most like you, %2 say what they look for. Most often this:</source>
        <translation>Van de %1 mensen die het meest op u lijken, zeggen er %2 wat zij zoeken. Het vaakst is dat:</translation>
    </message>
    <message>
        <source>Open vacancies that the %1 people most like you look at more often than others do:</source>
        <translation>Open vacatures waar de %1 mensen die het meest op u lijken vaker naar kijken dan anderen:</translation>
    </message>
    <message>
        <source>fitted on the week of %1</source>
        <translation>berekend op de week van %1</translation>
    </message>
    <message>
        <source>What helps you to find work?</source>
        <translation>Wat helpt u om werk te vinden?</translation>
    </message>
    <message>
        <source>The figure adds up what helps to find work. How much each part counts was worked out from people who left for work. It is no chance of work.</source>
        <translation>Het cijfer telt op wat helpt om werk te vinden. Hoe zwaar elk deel telt, is berekend uit mensen die werk vonden. Het is geen kans op werk.</translation>
    </message>
    <message>
        <source>The figure adds up what helps to find work. How much each part counts was chosen by experts. It is no chance of work.</source>
        <translation>Het cijfer telt op wat helpt om werk te vinden. Hoe zwaar elk deel telt, is gekozen door deskundigen. Het is geen kans op werk.</translation>
    </message>
</context>
</TS>
