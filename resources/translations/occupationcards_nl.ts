<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>occupationcards</name>
    <message>
        <source>Made from what stood on werk.nl in the week of %1. Version %2.</source>
        <translation>Gemaakt van wat op werk.nl stond in de week van %1. Versie %2.</translation>
    </message>
    <message>
        <source>True figures, for the analyst only.</source>
        <translation>Ware cijfers, alleen voor de analist.</translation>
    </message>
    <message>
        <source>All numbers of people and vacancies are rounded to tens, and what is said of them is reckoned from rounded numbers, so that nobody can be recognised, also not beside other cards. Nothing is said of fewer than 10 people.</source>
        <translation>Alle aantallen mensen en vacatures zijn afgerond op tientallen, en wat erover staat is uitgerekend met afgeronde aantallen. Zo is niemand te herkennen, ook niet naast andere kaarten. Over minder dan 10 mensen staat hier niets.</translation>
    </message>
    <message>
        <source>There is no occupation with the code %1.</source>
        <translation>Er is geen beroep met de code %1.</translation>
    </message>
    <message>
        <source>Look at the code again.</source>
        <translation>Kijk de code nog eens na.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Bedoelde u: %1?</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Loon</translation>
    </message>
    <message>
        <source>mostly %1 a month, full time</source>
        <translation>meestal %1 per maand, voltijd</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>mostly %1 hours a week</source>
        <translation>meestal %1 uur per week</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>mostly %1</source>
        <translation>meestal %1</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>mostly none asked</source>
        <translation>meestal niet gevraagd</translation>
    </message>
    <message>
        <source>mostly %1 years</source>
        <translation>meestal %1 jaar</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>What the work is</source>
        <translation>Wat het werk is</translation>
    </message>
    <message>
        <source>What vacancies offer and ask</source>
        <translation>Wat vacatures bieden en vragen</translation>
    </message>
    <message>
        <source>There are too few open vacancies to say.</source>
        <translation>Er zijn te weinig open vacatures om dat te zeggen.</translation>
    </message>
    <message>
        <source>Of %1 open vacancies; the newest stand below.</source>
        <translation>Van %1 open vacatures; de nieuwste staan hieronder.</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>evenveel</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 meer</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 minder</translation>
    </message>
    <message>
        <source>About %1 people have done this work and do not look for it now; about %2 look for it and have not done it yet.</source>
        <translation>Ongeveer %1 mensen hebben dit werk gedaan en zoeken het nu niet; ongeveer %2 zoeken het en hebben het nog niet gedaan.</translation>
    </message>
    <message>
        <source>vacancies, and hardly anybody who looks for them</source>
        <translation>wel vacatures, maar bijna niemand die ze zoekt</translation>
    </message>
    <message>
        <source>no vacancies and hardly anybody who looks for them</source>
        <translation>geen vacatures, en bijna niemand die ze zoekt</translation>
    </message>
    <message>
        <source>%1 vacancies for every 100 job seekers</source>
        <translation>%1 vacatures voor elke 100 werkzoekenden</translation>
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
        <source>How much work there is</source>
        <translation>Hoeveel werk er is</translation>
    </message>
    <message>
        <source>Open vacancies in this week, for people with WW who registered less than 6 months ago and look for this work. Who looks for several occupations counts for a part of each.</source>
        <translation>Open vacatures in deze week, voor mensen met WW die zich minder dan 6 maanden geleden inschreven en dit werk zoeken. Wie meer beroepen zoekt, telt bij elk beroep voor een deel mee.</translation>
    </message>
    <message>
        <source>Week after week</source>
        <translation>Week na week</translation>
    </message>
    <message>
        <source>Since %1: vacancies %2, people who look for this work %3.</source>
        <translation>Sinds %1: vacatures %2, mensen die dit werk zoeken %3.</translation>
    </message>
    <message>
        <source>Where the work is</source>
        <translation>Waar het werk is</translation>
    </message>
    <message>
        <source>By arbeidsmarktregio: people where they live, vacancies where the work is.</source>
        <translation>Per arbeidsmarktregio: mensen waar ze wonen, vacatures waar het werk is.</translation>
    </message>
    <message>
        <source>mostly after %1 years</source>
        <translation>meestal na %1 jaar</translation>
    </message>
    <message>
        <source>higher level</source>
        <translation>hoger niveau</translation>
    </message>
    <message>
        <source>lower level</source>
        <translation>lager niveau</translation>
    </message>
    <message>
        <source>same level</source>
        <translation>hetzelfde niveau</translation>
    </message>
    <message>
        <source>Too few people to say anything about.</source>
        <translation>Te weinig mensen om iets over te zeggen.</translation>
    </message>
    <message>
        <source>Where people go to</source>
        <translation>Waar mensen naartoe gaan</translation>
    </message>
    <message>
        <source>What %1 people did who left this work.</source>
        <translation>Wat %1 mensen gingen doen die dit werk verlieten.</translation>
    </message>
    <message>
        <source>Where people come from</source>
        <translation>Waar mensen vandaan komen</translation>
    </message>
    <message>
        <source>What %1 people did before they came to this work.</source>
        <translation>Wat %1 mensen deden voordat ze dit werk kregen.</translation>
    </message>
    <message>
        <source>What else they look for</source>
        <translation>Wat zij ook zoeken</translation>
    </message>
    <message>
        <source>What people look for who have done this work, besides this work.</source>
        <translation>Wat mensen zoeken die dit werk gedaan hebben, naast dit werk.</translation>
    </message>
    <message>
        <source>Who looks for this work</source>
        <translation>Wie dit werk zoekt</translation>
    </message>
    <message>
        <source>What people have done who look for this work, besides this work.</source>
        <translation>Wat mensen gedaan hebben die dit werk zoeken, naast dit werk.</translation>
    </message>
    <message>
        <source>%1 people went there (of %2 who left). There are %3; here %4.</source>
        <translation>%1 mensen gingen hierheen (van %2 die weggingen). Daar zijn %3; hier %4.</translation>
    </message>
    <message>
        <source>It is work of %1.</source>
        <translation>Het is werk op %1.</translation>
    </message>
    <message>
        <source>More promising work</source>
        <translation>Werk met meer kans</translation>
    </message>
    <message>
        <source>We found no work that enough people went to from here and that has surely more vacancies for each job seeker.</source>
        <translation>Wij vonden geen werk waar genoeg mensen vanuit dit werk naartoe gingen en waar zeker meer vacatures per werkzoekende zijn.</translation>
    </message>
    <message>
        <source>People really went from this work to that, and there are surely more vacancies for each job seeker there.</source>
        <translation>Mensen gingen echt van dit werk naar dat werk, en daar zijn zeker meer vacatures per werkzoekende.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>under 25</source>
        <translation>jonger dan 25</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation>25 tot en met 34</translation>
    </message>
    <message>
        <source>35 to 44</source>
        <translation>35 tot en met 44</translation>
    </message>
    <message>
        <source>45 to 54</source>
        <translation>45 tot en met 54</translation>
    </message>
    <message>
        <source>55 and over</source>
        <translation>55 en ouder</translation>
    </message>
    <message>
        <source>Hours a week they want at most</source>
        <translation>Uren per week, hoogstens</translation>
    </message>
    <message>
        <source>under 16</source>
        <translation>minder dan 16</translation>
    </message>
    <message>
        <source>16 to 23</source>
        <translation>16 tot en met 23</translation>
    </message>
    <message>
        <source>24 to 31</source>
        <translation>24 tot en met 31</translation>
    </message>
    <message>
        <source>32 to 35</source>
        <translation>32 tot en met 35</translation>
    </message>
    <message>
        <source>36 and over</source>
        <translation>36 of meer</translation>
    </message>
    <message>
        <source>Experience in this work</source>
        <translation>Ervaring in dit werk</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>minder dan 1 jaar</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation>1 tot 2 jaar</translation>
    </message>
    <message>
        <source>2 to 5 years</source>
        <translation>2 tot 5 jaar</translation>
    </message>
    <message>
        <source>5 to 10 years</source>
        <translation>5 tot 10 jaar</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 jaar of meer</translation>
    </message>
    <message>
        <source>Who has done this work</source>
        <translation>Wie dit werk gedaan hebben</translation>
    </message>
    <message>
        <source>Nobody, or only a few people on werk.nl.</source>
        <translation>Niemand, of maar een paar mensen op werk.nl.</translation>
    </message>
    <message>
        <source>%1 people on werk.nl have this occupation in their CV.</source>
        <translation>%1 mensen op werk.nl hebben dit beroep in hun cv.</translation>
    </message>
    <message>
        <source>%1 for every 100</source>
        <translation>%1 voor elke 100</translation>
    </message>
    <message>
        <source>nobody looks for it</source>
        <translation>niemand zoekt het</translation>
    </message>
    <message>
        <source>Demand and supply</source>
        <translation>Vraag en aanbod</translation>
    </message>
    <message>
        <source>Vacancies for all CVs on werk.nl that look for this work. This is demand and supply, not the spanning of UWV: it is not known how long people have been looking.</source>
        <translation>Vacatures voor alle cv&apos;s op werk.nl die dit werk zoeken. Dit is vraag/aanbod en niet de spanning van UWV: het is niet bekend hoe lang mensen al zoeken.</translation>
    </message>
    <message>
        <source>By arbeidsmarktregio: vacancies where the work is, CVs where people live. Of many the place is not known.</source>
        <translation>Per arbeidsmarktregio: vacatures waar het werk is, cv&apos;s waar mensen wonen. Van veel is de plaats niet bekend.</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>There is no week of Open Match in the database.</source>
        <translation>Er staat geen week van Open Match in de database.</translation>
    </message>
    <message>
        <source>Load one with &apos;spiegel load FILE --profile openmatch&apos;.</source>
        <translation>Laad er een met &apos;spiegel load BESTAND --profile openmatch&apos;.</translation>
    </message>
    <message>
        <source>Made from UWV Open Match Data of %1, which is public and knows no people: only how many there are. Version %2.</source>
        <translation>Gemaakt van UWV Open Match Data van %1. Die is openbaar en kent geen mensen: alleen hoeveel het er zijn. Versie %2.</translation>
    </message>
    <message>
        <source>Demand and supply within half an hour</source>
        <translation>Vraag en aanbod binnen een half uur</translation>
    </message>
    <message>
        <source>Vacancies for every 100 CVs that look for the work within 30 minutes by car (%1) of each postcode, and of the largest place of each region. These zones overlap.</source>
        <translation>Vacatures voor elke 100 cv&apos;s die dit werk zoeken, binnen 30 minuten met de auto (%1) van elke postcode en van de grootste plaats van elke regio. Deze gebieden overlappen elkaar.</translation>
    </message>
    <message>
        <source>How much work there is within half an hour</source>
        <translation>Hoeveel werk er is binnen een half uur</translation>
    </message>
    <message>
        <source>Around no postcode there are within 30 minutes by car (%1) enough people who look for this work to name a class.</source>
        <translation>Nergens zoeken binnen 30 minuten met de auto (%1) genoeg mensen dit werk om een klasse te noemen.</translation>
    </message>
    <message>
        <source>Vacancies for job seekers within 30 minutes by car (%1) of each postcode, and of the largest place of each region. These zones overlap.</source>
        <translation>Vacatures voor werkzoekenden binnen 30 minuten met de auto (%1) van elke postcode en van de grootste plaats van elke regio. Deze gebieden overlappen elkaar.</translation>
    </message>
</context>
</TS>
