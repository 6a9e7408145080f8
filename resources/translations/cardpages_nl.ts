<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>cardpages</name>
    <message>
        <source>CV %1</source>
        <translation>Cv %1</translation>
    </message>
    <message>
        <source>↑ higher level</source>
        <translation>↑ hoger niveau</translation>
    </message>
    <message>
        <source>→ same level</source>
        <translation>→ zelfde niveau</translation>
    </message>
    <message>
        <source>↓ lower level</source>
        <translation>↓ lager niveau</translation>
    </message>
    <message>
        <source>QR code of the number of this card: %1</source>
        <translation>QR-code van het nummer van deze kaart: %1</translation>
    </message>
    <message>
        <source>Cv-kaart</source>
        <translation>Cv-kaart</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Week van %1</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Vestiging %1</translation>
    </message>
    <message>
        <source>Adviser %1</source>
        <translation>Adviseur %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Kaart %1</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>van de 100</translation>
    </message>
    <message>
        <source>+%1 point</source>
        <translation>+%1 punt</translation>
    </message>
    <message>
        <source>+%1 points</source>
        <translation>+%1 punten</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 mensen</translation>
    </message>
    <message>
        <source>✓ in your CV</source>
        <translation>✓ staat in uw cv</translation>
    </message>
    <message>
        <source>not yet in your CV</source>
        <translation>nog niet in uw cv</translation>
    </message>
    <message>
        <source>%1 other people name no occupation that they wish.</source>
        <translation>%1 andere mensen noemen geen beroep dat zij zoeken.</translation>
    </message>
    <message>
        <source>you looked at it already</source>
        <translation>u bekeek deze al</translation>
    </message>
    <message>
        <source>Cv-kaart for CV %1</source>
        <translation>Cv-kaart voor cv %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the paper</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>after %1 month</source>
        <translation>na %1 maand</translation>
    </message>
    <message>
        <source>after %1 months</source>
        <translation>na %1 maanden</translation>
    </message>
    <message>
        <source>after %1 years</source>
        <translation>na %1 jaar</translation>
    </message>
    <message>
        <source>other sector</source>
        <translation>andere sector</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>Voorblad</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kaarten</translation>
    </message>
    <message>
        <source>CV without a card</source>
        <translation>cv zonder kaart</translation>
    </message>
    <message>
        <source>CVs without a card</source>
        <translation>cv&apos;s zonder kaart</translation>
    </message>
    <message>
        <source>What may stand on a card</source>
        <translation>Wat er op een kaart mag staan</translation>
    </message>
    <message>
        <source>Not made, and why</source>
        <translation>Niet gemaakt, en waarom</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Niet gemaakt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>By branch and adviser</source>
        <translation>Per vestiging en adviseur</translation>
    </message>
    <message>
        <source>Cover sheet: %1</source>
        <translation>Voorblad: %1</translation>
    </message>
    <message>
        <source>Cv-kaarten without an adviser</source>
        <translation>Cv-kaarten zonder adviseur</translation>
    </message>
    <message>
        <source>Cv-kaarten of adviser %1</source>
        <translation>Cv-kaarten van adviseur %1</translation>
    </message>
    <message>
        <source>Cv-kaart for tailored work, CV %1</source>
        <translation>Cv-kaart voor werk op maat, cv %1</translation>
    </message>
    <message>
        <source>Cv-kaart for tailored work</source>
        <translation>Cv-kaart voor werk op maat</translation>
    </message>
    <message>
        <source>✓ this person too</source>
        <translation>✓ deze werkzoekende ook</translation>
    </message>
    <message>
        <source>Work done before</source>
        <translation>Eerder werk</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Looked for by the adviser</source>
        <translation>De adviseur zoekt werk als</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competenties</translation>
    </message>
    <message>
        <source>1 vacancy</source>
        <translation>1 vacature</translation>
    </message>
    <message>
        <source>%1 vacancies</source>
        <translation>%1 vacatures</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> en nog %1</translation>
    </message>
    <message>
        <source>Vacaturekaart, vacancy %1</source>
        <translation>Vacaturekaart, vacature %1</translation>
    </message>
    <message>
        <source>Vacaturekaart</source>
        <translation>Vacaturekaart</translation>
    </message>
    <message>
        <source>Vacancy %1</source>
        <translation>Vacature %1</translation>
    </message>
    <message>
        <source>out of 100; vacancies like it: %1</source>
        <translation>van de 100; vergelijkbare vacatures: %1</translation>
    </message>
    <message>
        <source>How many more, if you drop one demand:</source>
        <translation>Hoeveel meer, als u één eis laat vallen:</translation>
    </message>
    <message>
        <source>Your vacancy</source>
        <translation>Uw vacature</translation>
    </message>
    <message>
        <source>Vacancies like it</source>
        <translation>Vergelijkbare vacatures</translation>
    </message>
    <message>
        <source>At least %1 people</source>
        <translation>Ten minste %1 mensen</translation>
    </message>
    <message>
        <source>people of all kinds</source>
        <translation>allerlei mensen</translation>
    </message>
    <message>
        <source>Many can: %1</source>
        <translation>Veel van hen: %1</translation>
    </message>
    <message>
        <source>Competences you ask: %1 of %2</source>
        <translation>Competenties die u vraagt: %1 van %2</translation>
    </message>
    <message>
        <source>Tasks they know: %1 of %2</source>
        <translation>Taken die zij kennen: %1 van %2</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Kenmerk %1</translation>
    </message>
    <message>
        <source>Would somebody like this suit you? Call the employers&apos; desk of UWV and mention the reference. The adviser first asks the people themselves.</source>
        <translation>Past zo iemand bij u? Bel het werkgeversservicepunt van UWV en noem het kenmerk. De adviseur vraagt het eerst aan de mensen zelf.</translation>
    </message>
    <message>
        <source>from the work of: %1</source>
        <translation>uit het werk van: %1</translation>
    </message>
    <message>
        <source>of %1 people have all you ask</source>
        <translation>van %1 mensen voldoen aan alles</translation>
    </message>
    <message>
        <source>%1: %2 vacancies for every 100 job seekers</source>
        <translation>%1: %2 vacatures voor elke 100 werkzoekenden</translation>
    </message>
    <message>
        <source>%1: nobody to reckon with</source>
        <translation>%1: niemand om mee te rekenen</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>vacatures</translation>
    </message>
    <message>
        <source>look for it</source>
        <translation>zoeken het</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>seekers</source>
        <translation>zoekers</translation>
    </message>
    <message>
        <source>Beroepenkaart, %1</source>
        <translation>Beroepenkaart, %1</translation>
    </message>
    <message>
        <source>Beroepenkaart</source>
        <translation>Beroepenkaart</translation>
    </message>
    <message>
        <source>Occupation %1</source>
        <translation>Beroep %1</translation>
    </message>
    <message>
        <source>open vacancies</source>
        <translation>open vacatures</translation>
    </message>
    <message>
        <source>look for this work now (WW)</source>
        <translation>zoeken dit werk nu (WW)</translation>
    </message>
    <message>
        <source>have done this work</source>
        <translation>hebben dit werk gedaan</translation>
    </message>
    <message>
        <source>look for this work</source>
        <translation>zoeken dit werk</translation>
    </message>
    <message>
        <source>The register says nothing about it.</source>
        <translation>Het register zegt hier niets over.</translation>
    </message>
    <message>
        <source>You need: %1.</source>
        <translation>U hebt nodig: %1.</translation>
    </message>
    <message>
        <source>Demand / supply</source>
        <translation>Vraag/aanbod</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>geen klasse</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Map of the regions, by vacancies for every 100 job seekers.</source>
        <translation>Kaart van de regio&apos;s, naar vacatures voor elke 100 werkzoekenden.</translation>
    </message>
    <message>
        <source>No region can be told.</source>
        <translation>Van geen enkele regio is er iets te zeggen.</translation>
    </message>
    <message>
        <source>The table beside it has the numbers.</source>
        <translation>De aantallen staan in de tabel ernaast.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>klasse</translation>
    </message>
    <message>
        <source>per 100</source>
        <translation>per 100</translation>
    </message>
    <message>
        <source>Vacaturekaart, employer %1</source>
        <translation>Vacaturekaart, werkgever %1</translation>
    </message>
    <message>
        <source>Vacaturekaart of an employer</source>
        <translation>Vacaturekaart van een werkgever</translation>
    </message>
    <message>
        <source>1 open vacancy</source>
        <translation>1 open vacature</translation>
    </message>
    <message>
        <source>%1 open vacancies</source>
        <translation>%1 open vacatures</translation>
    </message>
    <message>
        <source>Employer %1</source>
        <translation>Werkgever %1</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>ander werk</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>of %1 people have all that a vacancy asks</source>
        <translation>van %1 mensen hebben alles wat een vacature vraagt</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Around %1 %2: %3</source>
        <translation>Rond %1 %2: %3</translation>
    </message>
    <message>
        <source>postcodes</source>
        <translation>postcodes</translation>
    </message>
    <message>
        <source>among others around</source>
        <translation>onder meer rond</translation>
    </message>
    <message>
        <source>all of the largest places</source>
        <translation>alle grootste plaatsen</translation>
    </message>
    <message>
        <source>the other largest places</source>
        <translation>de andere grootste plaatsen</translation>
    </message>
    <message>
        <source>%1 vacancies for every 100 CVs</source>
        <translation>%1 vacatures voor elke 100 cv&apos;s</translation>
    </message>
</context>
</TS>
