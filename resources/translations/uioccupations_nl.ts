<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::uioccupations::OccupationsPage</name>
    <message>
        <source>Occupations</source>
        <translation>Beroepen</translation>
    </message>
    <message>
        <source>Give out as PDF</source>
        <translation>Uitgeven als PDF</translation>
    </message>
    <message>
        <source>No occupations yet</source>
        <translation>Nog geen beroepen</translation>
    </message>
    <message>
        <source>Load a dump</source>
        <translation>Dump laden</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Occupations, with who had them and who wants them</source>
        <translation>Beroepen, met wie ze had en wie ze wil</translation>
    </message>
    <message>
        <source>true card</source>
        <translation>echte kaart</translation>
    </message>
    <message>
        <source>as it goes out</source>
        <translation>om uit te geven</translation>
    </message>
    <message>
        <source>where from</source>
        <translation>vandaan</translation>
    </message>
    <message>
        <source>Occupations people go to</source>
        <translation>Beroepen waar mensen naartoe gaan</translation>
    </message>
    <message>
        <source>Occupations people come from</source>
        <translation>Beroepen waar mensen vandaan komen</translation>
    </message>
    <message>
        <source>look at another side</source>
        <translation>een andere kant bekijken</translation>
    </message>
    <message>
        <source>Of each occupation: who had it, who wants it, where people go, and its card.</source>
        <translation>Van elk beroep: wie had het, wie wil het, waar gaan mensen naartoe, en de beroepenkaart.</translation>
    </message>
    <message>
        <source>Reading the labour market</source>
        <translation>De arbeidsmarkt lezen</translation>
    </message>
    <message>
        <source>choose %1</source>
        <translation>%1 kiezen</translation>
    </message>
    <message>
        <source>Making the card</source>
        <translation>De kaart maken</translation>
    </message>
    <message>
        <source>%1: who had it, who wants it, and where people go.</source>
        <translation>%1: wie had het, wie wil het, en waar gaan mensen naartoe.</translation>
    </message>
    <message>
        <source>Card of the occupation %1</source>
        <translation>Beroepenkaart %1</translation>
    </message>
    <message>
        <source>All numbers of people and vacancies are rounded to tens.</source>
        <translation>Alle aantallen mensen en vacatures zijn afgerond op tientallen.</translation>
    </message>
    <message>
        <source>It is written in the log.</source>
        <translation>Het komt in het logboek.</translation>
    </message>
    <message>
        <source>Give out the card</source>
        <translation>De kaart uitgeven</translation>
    </message>
    <message>
        <source>Giving out the card</source>
        <translation>De kaart uitgeven</translation>
    </message>
    <message>
        <source>map</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>Women and men, two periods, two regions: what people did after this work</source>
        <translation>Vrouwen en mannen, twee perioden, twee regio&apos;s: wat mensen na dit werk deden</translation>
    </message>
    <message>
        <source>Compare groups</source>
        <translation>Groepen vergelijken</translation>
    </message>
    <message>
        <source>werk.nl</source>
        <translation>werk.nl</translation>
    </message>
    <message>
        <source>Open Match (public)</source>
        <translation>Open Match (openbaar)</translation>
    </message>
    <message>
        <source>Whose figures these are: of the week of werk.nl, or of UWV Open Match Data</source>
        <translation>Van wie deze cijfers zijn: van de week van werk.nl, of van UWV Open Match Data</translation>
    </message>
    <message>
        <source>Here you will see of each occupation who had it and who wants it, and its card. First load a dump, or a week of UWV Open Match Data.</source>
        <translation>Hier ziet u van elk beroep wie het had en wie het wil, en de kaart ervan. Laad eerst een dump, of een week van UWV Open Match Data.</translation>
    </message>
    <message>
        <source>look at other figures</source>
        <translation>naar andere cijfers kijken</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>naartoe</translation>
    </message>
</context>
<context>
    <name>spiegel::uioccupations::WherePanel</name>
    <message>
        <source>not again</source>
        <translation>niet meer</translation>
    </message>
    <message>
        <source>new to it</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>deel</translation>
    </message>
    <message>
        <source>Who had the work and who wants it, by region</source>
        <translation>Wie het werk had en wie het wil, per regio</translation>
    </message>
    <message>
        <source>Nobody in this week had this work or looks for it.</source>
        <translation>Niemand in deze week had dit werk of zoekt het.</translation>
    </message>
    <message>
        <source>look at the other side of the mismatch</source>
        <translation>naar de andere kant van de mismatch kijken</translation>
    </message>
    <message>
        <source>show shares on the map</source>
        <translation>aandelen op de kaart tonen</translation>
    </message>
    <message>
        <source>show people on the map</source>
        <translation>mensen op de kaart tonen</translation>
    </message>
    <message>
        <source>let no region stand out</source>
        <translation>geen regio laten opvallen</translation>
    </message>
    <message>
        <source>let %1 stand out</source>
        <translation>%1 laten opvallen</translation>
    </message>
    <message>
        <source>spanning</source>
        <translation>spanning</translation>
    </message>
    <message>
        <source>look at the spanning</source>
        <translation>de spanning bekijken</translation>
    </message>
    <message>
        <source>let no postcode stand out</source>
        <translation>geen postcode laten opvallen</translation>
    </message>
    <message>
        <source>How tight the market is, by region</source>
        <translation>Hoe krap de markt is, per regio</translation>
    </message>
    <message>
        <source>Counting who is within 30 minutes of each postcode …</source>
        <translation>Tellen wie er binnen 30 minuten van elke postcode is …</translation>
    </message>
    <message>
        <source>30 minutes from %1</source>
        <translation>30 minuten rond %1</translation>
    </message>
</context>
<context>
    <name>uioccupations</name>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>As in the register</source>
        <translation>Zoals het in het beroepenregister staat</translation>
    </message>
    <message>
        <source>had it</source>
        <translation>had</translation>
    </message>
    <message>
        <source>People on werk.nl this week who have done this work, whenever</source>
        <translation>Mensen die deze week op werk.nl staan en dit werk ooit deden</translation>
    </message>
    <message>
        <source>want it</source>
        <translation>wil</translation>
    </message>
    <message>
        <source>People who look for this work</source>
        <translation>Mensen die dit werk zoeken</translation>
    </message>
    <message>
        <source>Who have done this work and do not look for it</source>
        <translation>Wie dit werk deed en het niet zoekt</translation>
    </message>
    <message>
        <source>Who look for this work and have not done it</source>
        <translation>Wie dit werk zoekt en het niet eerder deed</translation>
    </message>
    <message>
        <source>Open vacancies for people with WW who registered less than 6 months ago; – where no class is sure</source>
        <translation>Open vacatures voor mensen met WW die zich minder dan 6 maanden geleden inschreven; – waar geen klasse zeker is</translation>
    </message>
    <message>
        <source>Next occupation</source>
        <translation>Volgend beroep</translation>
    </message>
    <message>
        <source>Earlier occupation</source>
        <translation>Vorig beroep</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>Ahead: to a higher level, or surely more people go this way than back. Sideways: to another group of occupations</source>
        <translation>Vooruit: naar een hoger niveau, of er gaan zeker meer mensen deze kant op dan terug. Opzij: naar een andere groep beroepen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>Who made this step, whenever</source>
        <translation>Wie deze stap ooit maakte</translation>
    </message>
    <message>
        <source>share</source>
        <translation>deel</translation>
    </message>
    <message>
        <source>Of all who left this occupation for another</source>
        <translation>Van allen die van dit beroep naar een ander gingen</translation>
    </message>
    <message>
        <source>Of all who came to this occupation from another</source>
        <translation>Van allen die van een ander beroep naar dit beroep kwamen</translation>
    </message>
    <message>
        <source>Between these the share lies, 95% sure (Wilson)</source>
        <translation>Daartussen ligt het deel, voor 95% zeker (Wilson)</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>Who went the other way; 0 also where too few did</source>
        <translation>Wie de andere kant op ging; 0 ook als dat er te weinig waren</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Beroepen</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>ook: %1</translation>
    </message>
    <message>
        <source>not again</source>
        <translation>niet meer</translation>
    </message>
    <message>
        <source>new to it</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>fewer than 10</source>
        <translation>minder dan 10</translation>
    </message>
    <message>
        <source>Had the work and do not look for it: %1</source>
        <translation>Hadden het werk en zoeken het niet: %1</translation>
    </message>
    <message>
        <source>Look for the work and never had it: %1</source>
        <translation>Zoeken het werk en hadden het nooit: %1</translation>
    </message>
    <message>
        <source>% of who had it, by region, %1</source>
        <translation>% van wie het had, per regio, %1</translation>
    </message>
    <message>
        <source>% of who look for it, by region, %1</source>
        <translation>% van wie het zoekt, per regio, %1</translation>
    </message>
    <message>
        <source>people by region, %1</source>
        <translation>mensen per regio, %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Most in %1: %2 people.</source>
        <translation>De meesten in %1: %2 mensen.</translation>
    </message>
    <message>
        <source>%1 regions with fewer than 10 people are not shown.</source>
        <translation>%1 regio&apos;s met minder dan 10 mensen zijn niet getoond.</translation>
    </message>
    <message>
        <source>Of %1 people the place is not known.</source>
        <translation>Van %1 mensen is de plaats niet bekend.</translation>
    </message>
    <message>
        <source>market</source>
        <translation>markt</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>te weinig mensen</translation>
    </message>
    <message>
        <source>between two classes</source>
        <translation>tussen twee klassen in</translation>
    </message>
    <message>
        <source>Spanning within 30 minutes by car: %1</source>
        <translation>Spanning binnen 30 minuten met de auto: %1</translation>
    </message>
    <message>
        <source>vacancies for every 100 job seekers, %1</source>
        <translation>vacatures op elke 100 werkzoekenden, %1</translation>
    </message>
    <message>
        <source>Told of 30 job seekers or more, when the class is sure</source>
        <translation>Vanaf 30 werkzoekenden, als de klasse zeker is</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>vacatures</translation>
    </message>
    <message>
        <source>Open on the day of the week</source>
        <translation>Open op de dag van de week</translation>
    </message>
    <message>
        <source>seekers</source>
        <translation>zoeken</translation>
    </message>
    <message>
        <source>People with WW who registered less than 6 months ago; who looks for several kinds of work counts for a part</source>
        <translation>Mensen met WW die zich minder dan 6 maanden geleden inschreven; wie meer soorten werk zoekt, telt bij elk voor een deel</translation>
    </message>
    <message>
        <source>per 100</source>
        <translation>per 100</translation>
    </message>
    <message>
        <source>Vacancies for every 100 job seekers; – with fewer than 30</source>
        <translation>Vacatures op elke 100 werkzoekenden; – bij minder dan 30</translation>
    </message>
    <message>
        <source>Nothing stands where fewer than 30 people look for the work within 30 minutes. Click on a postcode for its figures. Travel times: %1.</source>
        <translation>Waar binnen 30 minuten minder dan 30 mensen het werk zoeken, staat niets. Klik op een postcode voor de cijfers. Reistijden: %1.</translation>
    </message>
    <message>
        <source>Within 30 minutes of %1: %2 open vacancies, %3 job seekers (who have n wishes count for 1/n).</source>
        <translation>Binnen 30 minuten van %1: %2 open vacatures, %3 werkzoekenden (wie n wensen heeft, telt voor 1/n).</translation>
    </message>
    <message>
        <source>That is %1 for every 100: %2.</source>
        <translation>Dat is %1 op elke 100: %2.</translation>
    </message>
    <message>
        <source>That is too few people for a figure.</source>
        <translation>Dat zijn te weinig mensen voor een cijfer.</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>marge</translation>
    </message>
</context>
</TS>
