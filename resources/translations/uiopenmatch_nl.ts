<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::uiopenmatch::OpenMatchPanel</name>
    <message>
        <source>Week of Open Match</source>
        <translation>Week van Open Match</translation>
    </message>
    <message>
        <source>Occupation or cluster</source>
        <translation>Beroep of cluster</translation>
    </message>
    <message>
        <source>Demand and supply by occupation</source>
        <translation>Vraag en aanbod per beroep</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>regio&apos;s</translation>
    </message>
    <message>
        <source>postcodes</source>
        <translation>postcodes</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>card</source>
        <translation>beroepenkaart</translation>
    </message>
    <message>
        <source>Region of the weeks</source>
        <translation>Regio van de weken</translation>
    </message>
    <message>
        <source>Demand and supply by place</source>
        <translation>Vraag en aanbod per plaats</translation>
    </message>
    <message>
        <source>Demand and supply week after week</source>
        <translation>Vraag en aanbod van week tot week</translation>
    </message>
    <message>
        <source>No week of UWV Open Match Data yet</source>
        <translation>Nog geen week van UWV Open Match Data</translation>
    </message>
    <message>
        <source>It is public: how many vacancies there were for each occupation and postcode area, and how many CVs had it or looked for it. Load a week of it, a CSV or a zip, and it stands here beside the dump.</source>
        <translation>Het is openbaar: hoeveel vacatures er waren per beroep en postcodegebied, en hoeveel cv&apos;s het beroep hadden of zochten. Laad er een week van, een CSV of een zip, en het staat hier naast de dump.</translation>
    </message>
    <message>
        <source>Load a week</source>
        <translation>Een week laden</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>another week</source>
        <translation>een andere week</translation>
    </message>
    <message>
        <source>look at another side</source>
        <translation>naar een andere kant kijken</translation>
    </message>
    <message>
        <source>look at another figure</source>
        <translation>naar een ander cijfer kijken</translation>
    </message>
    <message>
        <source>choose %1</source>
        <translation>%1 kiezen</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>De kaart opslaan</translation>
    </message>
    <message>
        <source>There is one week. Load more of them, and this shows how it went.</source>
        <translation>Er is één week. Laad er meer, en u ziet hier hoe het verliep.</translation>
    </message>
    <message>
        <source>%1 weeks are in the database.</source>
        <translation>Er zijn %1 weken in de database.</translation>
    </message>
    <message>
        <source>Reading Open Match</source>
        <translation>Open Match lezen</translation>
    </message>
    <message>
        <source>Open Match says nothing of this occupation in the week of %1.</source>
        <translation>Open Match zegt niets over dit beroep in de week van %1.</translation>
    </message>
    <message>
        <source>%1 in UWV Open Match Data, week of %2.</source>
        <translation>%1 in UWV Open Match Data, week van %2.</translation>
    </message>
    <message>
        <source>Making the card</source>
        <translation>De kaart maken</translation>
    </message>
    <message>
        <source>Card of the occupation %1</source>
        <translation>Kaart van het beroep %1</translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation>De kaart opslaan</translation>
    </message>
    <message>
        <source>UWV Open Match Data, %1: %2 vacancies, %3 people look for it; demand/supply %4.</source>
        <translation>UWV Open Match Data, %1: %2 vacatures, %3 mensen zoeken het; vraag/aanbod %4.</translation>
    </message>
    <message>
        <source>%1 for every 100</source>
        <translation>%1 op elke 100</translation>
    </message>
    <message>
        <source>Show the rows behind this figure</source>
        <translation>De rijen achter dit cijfer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Week van</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>De tabel exporteren</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
</context>
<context>
    <name>uiopenmatch</name>
    <message>
        <source>Nobody looks for it.</source>
        <translation>Niemand zoekt het.</translation>
    </message>
    <message>
        <source>Fewer than 10 people look for it: this says little.</source>
        <translation>Minder dan 10 mensen zoeken het: dit zegt weinig.</translation>
    </message>
    <message>
        <source>Open vacancies on werk.nl</source>
        <translation>Open vacatures op werk.nl</translation>
    </message>
    <message>
        <source>CVs on werk.nl that look for this work</source>
        <translation>Cv&apos;s op werk.nl die dit werk zoeken</translation>
    </message>
    <message>
        <source>CVs on werk.nl with this work as experience</source>
        <translation>Cv&apos;s op werk.nl met dit werk als ervaring</translation>
    </message>
    <message>
        <source>Vacancies for every 100 people who look for the work. Not the spanning of UWV: nobody knows how long they look.</source>
        <translation>Vacatures op elke 100 mensen die het werk zoeken. Niet de spanning van UWV: niemand weet hoelang zij zoeken.</translation>
    </message>
    <message>
        <source>demand/supply</source>
        <translation>vraag/aanbod</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>vacatures</translation>
    </message>
    <message>
        <source>look for it</source>
        <translation>zoeken</translation>
    </message>
    <message>
        <source>did it</source>
        <translation>ervaring</translation>
    </message>
    <message>
        <source>vacancies for every 100 people who look for the work</source>
        <translation>vacatures op elke 100 mensen die het werk zoeken</translation>
    </message>
    <message>
        <source>open vacancies on werk.nl</source>
        <translation>open vacatures op werk.nl</translation>
    </message>
    <message>
        <source>CVs on werk.nl that look for the work</source>
        <translation>cv&apos;s op werk.nl die het werk zoeken</translation>
    </message>
    <message>
        <source>CVs on werk.nl with the work as experience</source>
        <translation>cv&apos;s op werk.nl met het werk als ervaring</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>As UWV calls it (REFERENTIEBEROEP)</source>
        <translation>Zoals UWV het noemt (REFERENTIEBEROEP)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Postcode area</source>
        <translation>Postcodegebied</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Week van</translation>
    </message>
    <message>
        <source>%1, by region, Open Match %2</source>
        <translation>%1, per regio, Open Match %2</translation>
    </message>
    <message>
        <source>%1, by postcode area, Open Match %2</source>
        <translation>%1, per postcodegebied, Open Match %2</translation>
    </message>
    <message>
        <source>Source: UWV Open Match Data, week of %1; public. Demand/supply: vacancies for every 100 people who look for the work. It is not the spanning of UWV: nobody knows how long they look. Who looks for several occupations counts in each.</source>
        <translation>Bron: UWV Open Match Data, week van %1; openbaar. Vraag/aanbod: vacatures op elke 100 mensen die het werk zoeken. Het is niet de spanning van UWV: niemand weet hoelang zij zoeken. Wie meer beroepen zoekt, telt bij elk mee.</translation>
    </message>
    <message>
        <source>Not on the map: %1 places where fewer than 10 people look for it.</source>
        <translation>Niet op de landkaart: %1 plaatsen waar minder dan 10 mensen het zoeken.</translation>
    </message>
    <message>
        <source>The place is not known of %1 vacancies and of %2 who look for it.</source>
        <translation>Van %1 vacatures en van %2 mensen die het zoeken is de plaats niet bekend.</translation>
    </message>
    <message>
        <source>This week of UWV Open Match Data is not in the database.</source>
        <translation>Deze week van UWV Open Match Data staat niet in de database.</translation>
    </message>
    <message>
        <source>Choose another week, or load it on the page Data.</source>
        <translation>Kies een andere week, of laad hem op de bladzijde Gegevens.</translation>
    </message>
    <message>
        <source>A double click shows the rows behind this figure.</source>
        <translation>Dubbelklik toont de rijen achter dit cijfer.</translation>
    </message>
</context>
</TS>
