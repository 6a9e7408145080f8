<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>jobs</name>
    <message>
        <source>There is no branch %1 in this week.</source>
        <translation>In deze week is er geen vestiging %1.</translation>
    </message>
    <message>
        <source>No CV of this week names a branch: make cards for all CVs, or a list.</source>
        <translation>Geen enkel cv in deze week noemt een vestiging: maak kaarten voor alle cv&apos;s, of voor een lijst.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Kies een van: %1.</translation>
    </message>
    <message>
        <source>has left werk.nl</source>
        <translation>uitgestroomd</translation>
    </message>
    <message>
        <source>not in this week</source>
        <translation>niet in deze week</translation>
    </message>
    <message>
        <source>Two cards would get the same name: those of CV %1 and CV %2.</source>
        <translation>Twee kaarten zouden dezelfde naam krijgen: die van cv %1 en cv %2.</translation>
    </message>
    <message>
        <source>Put {cv} in the file name.</source>
        <translation>Zet {cv} in de bestandsnaam.</translation>
    </message>
    <message>
        <source>There is no share %1 of %2.</source>
        <translation>Er is geen deel %1 van %2.</translation>
    </message>
    <message>
        <source>Shares count from 1: 1/4, 2/4, 3/4, 4/4.</source>
        <translation>Delen tellen vanaf 1: 1/4, 2/4, 3/4, 4/4.</translation>
    </message>
    <message>
        <source>Cv-kaarten</source>
        <translation>Cv-kaarten</translation>
    </message>
    <message>
        <source>%1 of %2 cards are there, each of them whole.</source>
        <translation>%1 van de %2 kaarten staan er, en elk daarvan is heel.</translation>
    </message>
    <message>
        <source>%1 of %2 cards had been made.</source>
        <translation>%1 van de %2 kaarten waren gemaakt.</translation>
    </message>
    <message>
        <source>not changed since %1</source>
        <translation>niet gewijzigd sinds %1</translation>
    </message>
    <message>
        <source>A file with all cards of an adviser is called after the adviser.</source>
        <translation>Een bestand met alle kaarten van een adviseur heet naar die adviseur.</translation>
    </message>
    <message>
        <source>Put {adviseur} in the file name, and leave out {cv} and {beroep}.</source>
        <translation>Zet {adviseur} in de bestandsnaam, en laat {cv} en {beroep} weg.</translation>
    </message>
    <message>
        <source>all CVs of the week</source>
        <translation>alle cv&apos;s van de week</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>vestiging %1</translation>
    </message>
    <message>
        <source>a list of %1 CVs</source>
        <translation>een lijst van %1 cv&apos;s</translation>
    </message>
    <message>
        <source>%1, as far as new or changed since %2</source>
        <translation>%1, voor zover nieuw of gewijzigd sinds %2</translation>
    </message>
    <message>
        <source>%1 (made-up people)</source>
        <translation>%1 (verzonnen mensen)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>one PDF an adviser</source>
        <translation>een PDF per adviseur</translation>
    </message>
    <message>
        <source>one PDF a card</source>
        <translation>een PDF per kaart</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Mark of the data</source>
        <translation>Kenmerk van de gegevens</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichten</translation>
    </message>
    <message>
        <source>A figure about people like somebody speaks of at least %1 people. What fewer people did or wish is not shown.</source>
        <translation>Een cijfer over mensen zoals iemand gaat over minstens %1 mensen. Wat minder mensen deden of zoeken, staat er niet op.</translation>
    </message>
    <message>
        <source>A vacancy is named only when at least %1 people like somebody opened it.</source>
        <translation>Een vacature staat er alleen op als minstens %1 mensen zoals iemand die vacature bekeken.</translation>
    </message>
    <message>
        <source>Nothing on a card names an illness, a limitation or a benefit.</source>
        <translation>Niets op een kaart noemt een ziekte, een beperking of een uitkering.</translation>
    </message>
    <message>
        <source>A card has a CV number, but no name, address, telephone number or e-mail address. It is meant for this one person and the adviser.</source>
        <translation>Op een kaart staat een cv-nummer, maar geen naam, adres, telefoonnummer of e-mailadres. De kaart is bedoeld voor deze ene persoon en de adviseur.</translation>
    </message>
    <message>
        <source>The points of a CV say how complete the CV is. Nothing on a card is somebody&apos;s chance of work.</source>
        <translation>De punten van een cv zeggen hoe compleet het cv is. Niets op een kaart is iemands kans op werk.</translation>
    </message>
    <message>
        <source>Cv-kaarten %1, %2</source>
        <translation>Cv-kaarten %1, %2</translation>
    </message>
    <message>
        <source>Cv-kaarten, %1</source>
        <translation>Cv-kaarten, %1</translation>
    </message>
    <message>
        <source>A share of a batch cannot be put into a zip by itself.</source>
        <translation>Een deel van een serie kan niet apart in een zip.</translation>
    </message>
    <message>
        <source>Join the shares first; say where the zip comes when you do.</source>
        <translation>Voeg eerst de delen samen, en zeg daarbij waar de zip komt.</translation>
    </message>
    <message>
        <source>quality of CVs: %1; people like you: %2; what helps to find work: %3</source>
        <translation>kwaliteit van cv&apos;s: %1; mensen zoals u: %2; wat helpt bij werk vinden: %3</translation>
    </message>
    <message>
        <source>Cv-kaarten for tailored work %1, %2</source>
        <translation>Cv-kaarten voor werk op maat %1, %2</translation>
    </message>
    <message>
        <source>Cv-kaarten for tailored work, %1</source>
        <translation>Cv-kaarten voor werk op maat, %1</translation>
    </message>
    <message>
        <source>A card says what is possible and what is needed for it, never why. Nothing on it names an illness, a limitation or a benefit; names of occupations, tasks and competences that do are left out.</source>
        <translation>Een kaart zegt wat er kan en wat daarvoor nodig is, nooit waarom. Niets op de kaart noemt een ziekte, een beperking of een uitkering; namen van beroepen, taken en competenties die dat wel doen, zijn weggelaten.</translation>
    </message>
    <message>
        <source>A card is made only for who is linked to one CV in Sonar itself. A link that was only reckoned is not used.</source>
        <translation>Een kaart is er alleen voor wie in Sonar zelf aan één cv is gekoppeld. Een koppeling die alleen berekend is, telt niet.</translation>
    </message>
    <message>
        <source>A card has a CV number, but no name, address, telephone number, e-mail address, age, sex or Sonar number. It is meant for the adviser; on it stands whether an employer may have it as well.</source>
        <translation>Op een kaart staat een cv-nummer, maar geen naam, adres, telefoonnummer, e-mailadres, leeftijd, geslacht of Sonar-nummer. De kaart is voor de adviseur; er staat op of een werkgever de kaart ook mag krijgen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no good template for names of files.</source>
        <translation>&apos;%1&apos; is geen goed sjabloon voor namen van bestanden.</translation>
    </message>
    <message>
        <source>Two cards would get the same name: those of vacancy %1 and %2.</source>
        <translation>Twee kaarten zouden dezelfde naam krijgen: die van vacature %1 en %2.</translation>
    </message>
    <message>
        <source>Put {vacature} in the file name.</source>
        <translation>Zet {vacature} in de naam van het bestand.</translation>
    </message>
    <message>
        <source>Vacaturekaarten</source>
        <translation>Vacaturekaarten</translation>
    </message>
    <message>
        <source>No employer with the number %1 has an open vacancy in this week.</source>
        <translation>Geen werkgever met het nummer %1 heeft een open vacature in deze week.</translation>
    </message>
    <message>
        <source>Look at the number again, or choose another week.</source>
        <translation>Kijk het nummer na, of kies een andere week.</translation>
    </message>
    <message>
        <source>Use %1, as in %2.</source>
        <translation>Gebruik %1, zoals in %2.</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>niet in het register</translation>
    </message>
    <message>
        <source>Two cards would get the same name: those of occupation %1 and %2.</source>
        <translation>Twee kaarten zouden dezelfde naam krijgen: die van beroep %1 en %2.</translation>
    </message>
    <message>
        <source>Put {code} in the file name.</source>
        <translation>Zet {code} in de bestandsnaam.</translation>
    </message>
    <message>
        <source>Beroepenkaarten</source>
        <translation>Beroepenkaarten</translation>
    </message>
</context>
</TS>
