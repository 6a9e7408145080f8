<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>loading</name>
    <message>
        <source>A postcode that is not in the register; kept.</source>
        <translation>Een postcode die niet in het register staat; blijft staan.</translation>
    </message>
    <message>
        <source>An occupation code that is not in the register; kept.</source>
        <translation>Een beroepscode die niet in het register staat; blijft staan.</translation>
    </message>
    <message>
        <source>A competence code that is not in the register; kept.</source>
        <translation>Een competentiecode die niet in het register staat; blijft staan.</translation>
    </message>
    <message>
        <source>Starts after the reference day; kept.</source>
        <translation>Begint na de peildatum; blijft staan.</translation>
    </message>
    <message>
        <source>An age that can hardly be right; kept.</source>
        <translation>Een leeftijd die bijna niet kan kloppen; blijft staan.</translation>
    </message>
    <message>
        <source>Personal data in a free text; the text was left empty.</source>
        <translation>Persoonsgegevens in een vrije tekst; de tekst is leeg gelaten.</translation>
    </message>
    <message>
        <source>key is empty</source>
        <translation>sleutel is leeg</translation>
    </message>
    <message>
        <source>key stands twice</source>
        <translation>sleutel staat er twee keer</translation>
    </message>
    <message>
        <source>refers to nothing</source>
        <translation>verwijst naar niets</translation>
    </message>
    <message>
        <source>value not allowed</source>
        <translation>waarde mag niet</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>geen getal</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>eindigt voor het begin</translation>
    </message>
    <message>
        <source>no postcode</source>
        <translation>geen postcode</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>geen UTF-8</translation>
    </message>
    <message>
        <source>too many or few fields</source>
        <translation>te veel of te weinig velden</translation>
    </message>
    <message>
        <source>quote out of place</source>
        <translation>aanhalingsteken verkeerd</translation>
    </message>
    <message>
        <source>week loaded</source>
        <translation>week geladen</translation>
    </message>
    <message>
        <source>week removed</source>
        <translation>week verwijderd</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>geëxporteerd</translation>
    </message>
    <message>
        <source>titles given a code</source>
        <translation>titels een code gegeven</translation>
    </message>
    <message>
        <source>cards made</source>
        <translation>kaarten gemaakt</translation>
    </message>
    <message>
        <source>card made</source>
        <translation>kaart gemaakt</translation>
    </message>
    <message>
        <source>Not in the file: unknown in every row.</source>
        <translation>Staat niet in het bestand: onbekend in elke rij.</translation>
    </message>
    <message>
        <source>Not a column of a dump: left out.</source>
        <translation>Geen kolom van een dump: weggelaten.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Rejected rows of all rows, without rows whose parent was rejected. Too many stop the load.</source>
        <translation>Afgewezen rijen van alle rijen, zonder rijen die bij een afgewezen rij horen. Bij te veel stopt het laden.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>As it stands in the file; personal data are hidden.</source>
        <translation>Zoals het in het bestand staat; persoonsgegevens zijn verborgen.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>no proposal</source>
        <translation>geen voorstel</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>geaccepteerd</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Of the proposal: 100% is the whole name of one occupation only. You decide.</source>
        <translation>Van het voorstel: 100% is de hele naam van maar één beroep. U beslist.</translation>
    </message>
    <message>
        <source>Recognised by the name &apos;%1&apos;</source>
        <translation>Herkend aan de naam &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Title as written</source>
        <translation>Titel zoals geschreven</translation>
    </message>
    <message>
        <source>CVs</source>
        <translation>Cv&apos;s</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Accepted, or (grey) what the title probably is by the register&apos;s names</source>
        <translation>Geaccepteerd, of (grijs) wat de titel volgens het register waarschijnlijk is</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keer</translation>
    </message>
    <message>
        <source>%1 rows added, %2 changed, %3 removed; from %4</source>
        <translation>%1 rijen erbij, %2 gewijzigd, %3 weg; uit %4</translation>
    </message>
    <message>
        <source>%1 accepted, %2 taken back</source>
        <translation>%1 geaccepteerd, %2 teruggenomen</translation>
    </message>
    <message>
        <source>%1 still needs a column for %2.</source>
        <translation>%1 heeft nog een kolom nodig voor %2.</translation>
    </message>
    <message>
        <source>Choose what this file becomes.</source>
        <translation>Kies wat dit bestand wordt.</translation>
    </message>
    <message>
        <source>cv-kaart of CV %1, in %2</source>
        <translation>cv-kaart van cv %1, in %2</translation>
    </message>
    <message>
        <source>cv-kaart of 1 CV, in %1</source>
        <translation>cv-kaart van 1 cv, in %1</translation>
    </message>
    <message>
        <source>cv-kaarten of %1 CVs, in %2</source>
        <translation>cv-kaarten van %1 cv&apos;s, in %2</translation>
    </message>
    <message>
        <source>, branch %1</source>
        <translation>, vestiging %1</translation>
    </message>
    <message>
        <source>, share %1</source>
        <translation>, deel %1</translation>
    </message>
    <message>
        <source>weights chosen</source>
        <translation>gewichten gekozen</translation>
    </message>
    <message>
        <source>legal ground for linking recorded</source>
        <translation>grondslag voor koppelen vastgelegd</translation>
    </message>
    <message>
        <source>legal ground for linking withdrawn</source>
        <translation>grondslag voor koppelen ingetrokken</translation>
    </message>
    <message>
        <source>link judged</source>
        <translation>koppeling beoordeeld</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>dezelfde persoon</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>niet dezelfde persoon</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>at the next load</source>
        <translation>bij de volgende keer laden</translation>
    </message>
    <message>
        <source>in this week</source>
        <translation>in deze week</translation>
    </message>
    <message>
        <source>In the source: %1</source>
        <translation>In de bron: %1</translation>
    </message>
    <message>
        <source>Code as it stands there</source>
        <translation>Code zoals die er staat</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>A code that nobody knows; unknown until it gets a meaning (Unknown codes).</source>
        <translation>Een code die niemand kent; onbekend tot hij een betekenis krijgt (Onbekende codes).</translation>
    </message>
    <message>
        <source>codes given a meaning</source>
        <translation>codes een betekenis gegeven</translation>
    </message>
    <message>
        <source>UWV Open Match Data: %1 rows, %2 rejected; from %3</source>
        <translation>UWV Open Match Data: %1 rijen, %2 afgewezen; uit %3</translation>
    </message>
    <message>
        <source>There is no CSV file or spreadsheet here.</source>
        <translation>Hier staat geen CSV-bestand en geen spreadsheet.</translation>
    </message>
    <message>
        <source>Choose a CSV file or a spreadsheet (.xlsx), or a folder or archive with those.</source>
        <translation>Kies een CSV-bestand of een spreadsheet (.xlsx), of een map of archief daarmee.</translation>
    </message>
    <message>
        <source>%1 sure, by the name &apos;%2&apos;</source>
        <translation>%1 zeker, door de naam &apos;%2&apos;</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>ook: %1</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::ChooseView</name>
    <message>
        <source>Say which day it is of</source>
        <translation>Zelf zeggen van welke dag de gegevens zijn</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Eerst controleren</translation>
    </message>
    <message>
        <source>Load at once</source>
        <translation>Meteen laden</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Dump</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Data of another source come in through a profile: which column is which, and how dates and codes are written.</source>
        <translation>Gegevens uit een andere bron komen binnen met een profiel: welke kolom wat is, en hoe datums en codes zijn geschreven.</translation>
    </message>
    <message>
        <source>Reference day</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Only needed when the dump or the profile does not say it.</source>
        <translation>Alleen nodig als de dump of het profiel het niet zegt.</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Map …</translation>
    </message>
    <message>
        <source>Archive or file …</source>
        <translation>Archief of bestand …</translation>
    </message>
    <message>
        <source>Choose, type or drop a folder, archive or file here</source>
        <translation>Kies, typ of sleep hierheen een map, archief of bestand</translation>
    </message>
    <message>
        <source>Folder of the dump</source>
        <translation>Map van de dump</translation>
    </message>
    <message>
        <source>Archive or file of the dump</source>
        <translation>Archief of bestand van de dump</translation>
    </message>
    <message>
        <source>Profile from a file …</source>
        <translation>Profiel uit een bestand …</translation>
    </message>
    <message>
        <source>Join the columns by hand …</source>
        <translation>Kolommen zelf koppelen …</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profielen (*.json)</translation>
    </message>
    <message>
        <source>Goes into %1</source>
        <translation>Komt in %1</translation>
    </message>
    <message>
        <source>There is nothing with this name.</source>
        <translation>Er is niets met deze naam.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>Een map.</translation>
    </message>
    <message>
        <source>A file of %1 MB.</source>
        <translation>Een bestand van %1 MB.</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profiel %1</translation>
    </message>
    <message>
        <source>First choose the file or folder whose columns you want to join.</source>
        <translation>Kies eerst het bestand of de map waarvan u de kolommen wilt koppelen.</translation>
    </message>
    <message>
        <source>A file of %1 kB.</source>
        <translation>Een bestand van %1 kB.</translation>
    </message>
    <message>
        <source>Dump of werk.nl, or UWV Open Match Data: as its columns say</source>
        <translation>Dump van werk.nl, of UWV Open Match Data: de kolommen wijzen het uit</translation>
    </message>
    <message>
        <source>UWV Open Match Data (public, a CSV or zip a week)</source>
        <translation>UWV Open Match Data (openbaar, elke week een CSV of zip)</translation>
    </message>
    <message>
        <source>Dumps (*.zip *.tar.gz *.tgz *.tar.zst *.7z *.csv *.xlsx);;All files (*)</source>
        <translation>Dumps (*.zip *.tar.gz *.tgz *.tar.zst *.7z *.csv *.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>A folder with dump.json and CSV files, or an archive of it: .zip, .tar.gz, .tar.zst or .7z. Or a week of UWV Open Match Data: a .csv or .zip. Or a spreadsheet (.xlsx) of another source. Nothing is unpacked to disk.</source>
        <translation>Een map met dump.json en CSV-bestanden, of een archief daarvan: .zip, .tar.gz, .tar.zst of .7z. Of een week UWV Open Match Data: een .csv of .zip. Of een spreadsheet (.xlsx) van een andere bron. Er wordt niets uitgepakt op de schijf.</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::CodePanel</name>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Onthoud</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Betekenissen</translation>
    </message>
    <message>
        <source>Choose a code in the table.</source>
        <translation>Kies een code in de tabel.</translation>
    </message>
    <message>
        <source>%1: remembered, not in this week</source>
        <translation>%1: onthouden, niet in deze week</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>Wat betekent het?</translation>
    </message>
    <message>
        <source>It holds an address, a telephone number or the like. It is not shown and stays unknown: mend it in the source.</source>
        <translation>Er staat een adres, een telefoonnummer of iets dergelijks in. De code wordt niet getoond en blijft onbekend: verbeter hem in de bron.</translation>
    </message>
    <message>
        <source>Search an occupation</source>
        <translation>Zoek een beroep</translation>
    </message>
    <message>
        <source>Or type %1</source>
        <translation>Of typ %1</translation>
    </message>
    <message>
        <source>Until then it is unknown in these rows.</source>
        <translation>Tot dan is het onbekend in deze rijen.</translation>
    </message>
    <message>
        <source>It stays unknown in %1 rows, and is not asked again.</source>
        <translation>Het blijft onbekend in %1 rijen, en wordt niet meer gevraagd.</translation>
    </message>
    <message>
        <source>From the next load %1 rows have: %2 = %3.</source>
        <translation>Vanaf de volgende keer laden hebben %1 rijen: %2 = %3.</translation>
    </message>
    <message>
        <source>%1 (in the source: %2) · rows in this week: %3</source>
        <translation>%1 (in de bron: %2) · rijen in deze week: %3</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::CodesDialog</name>
    <message>
        <source>Codes of %1</source>
        <translation>Codes van %1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keer</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Bij ons</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>zoals het is</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The %1 most frequent values of the first rows.</source>
        <translation>De %1 vaakst voorkomende waarden van de eerste rijen.</translation>
    </message>
    <message>
        <source>The values of the first rows.</source>
        <translation>De waarden van de eerste rijen.</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::CodesView</name>
    <message>
        <source>Load this week again</source>
        <translation>Laad deze week opnieuw</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>At the next load</source>
        <translation>Bij de volgende keer laden</translation>
    </message>
    <message>
        <source>In this week</source>
        <translation>In deze week</translation>
    </message>
    <message>
        <source>say what a code means</source>
        <translation>zeg wat een code betekent</translation>
    </message>
    <message>
        <source>take back a code</source>
        <translation>neem een code terug</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Er is nog niets geladen</translation>
    </message>
    <message>
        <source>Here the codes of another source will stand that nobody knows.</source>
        <translation>Hier komen de codes van een andere bron te staan die niemand kent.</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Onbekende codes</translation>
    </message>
    <message>
        <source>They are being read …</source>
        <translation>Ze worden gelezen …</translation>
    </message>
    <message>
        <source>Reading the unknown codes</source>
        <translation>De onbekende codes lezen</translation>
    </message>
    <message>
        <source>The codes could not be read</source>
        <translation>De codes konden niet worden gelezen</translation>
    </message>
    <message>
        <source>No unknown codes</source>
        <translation>Geen onbekende codes</translation>
    </message>
    <message>
        <source>A spreadsheet of Sonar, loaded with the profile &apos;sonar&apos;, may hold free text and codes that nobody cleaned. They stand here then, and you say once what each means.</source>
        <translation>In een spreadsheet uit Sonar, geladen met het profiel &apos;sonar&apos;, kunnen vrije tekst en nooit opgeschoonde codes staan. Die komen dan hier, en u zegt één keer wat elke code betekent.</translation>
    </message>
    <message>
        <source>%1 codes without a meaning make %2 cells unknown; what you choose is remembered for every later load.</source>
        <translation>%1 codes zonder betekenis maken %2 cellen onbekend; wat u kiest wordt onthouden voor elke volgende keer laden.</translation>
    </message>
    <message>
        <source>This week shows every meaning that is remembered.</source>
        <translation>Deze week laat alle onthouden betekenissen zien.</translation>
    </message>
    <message>
        <source>%1 decisions are not in this week yet: %2 cells change when it is loaded again from %3.</source>
        <translation>%1 keuzes staan nog niet in deze week: %2 cellen veranderen als ze opnieuw wordt geladen uit %3.</translation>
    </message>
    <message>
        <source>%1 decisions are not in this week yet. Its file is not where it was: load it again yourself, in place of the week that is there.</source>
        <translation>%1 keuzes staan nog niet in deze week. Het bestand staat niet meer waar het stond: laad het zelf opnieuw, in de plaats van de week die er is.</translation>
    </message>
    <message>
        <source>Remembering the meanings</source>
        <translation>De betekenissen onthouden</translation>
    </message>
    <message>
        <source>Loading the week again</source>
        <translation>De week opnieuw laden</translation>
    </message>
    <message>
        <source>The week was loaded again: %1 job seekers of Sonar changed.</source>
        <translation>De week is opnieuw geladen: %1 werkzoekenden van Sonar zijn veranderd.</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::ColumnRow</name>
    <message>
        <source>Codes …</source>
        <translation>Codes …</translation>
    </message>
    <message>
        <source>A key: every row needs one.</source>
        <translation>Een sleutel: elke rij heeft er een nodig.</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Bron van %1</translation>
    </message>
    <message>
        <source>as in a dump</source>
        <translation>zoals in een dump</translation>
    </message>
    <message>
        <source>How the date is written: yyyy year, mm month, dd day, q quarter, * whatever follows.</source>
        <translation>Hoe de datum is geschreven: yyyy jaar, mm maand, dd dag, q kwartaal, * wat er ook volgt.</translation>
    </message>
    <message>
        <source>– unknown –</source>
        <translation>– onbekend –</translation>
    </message>
    <message>
        <source>The same in every row …</source>
        <translation>In elke rij hetzelfde …</translation>
    </message>
    <message>
        <source>A number within each …</source>
        <translation>Een volgnummer per …</translation>
    </message>
    <message>
        <source>Codes (%1) …</source>
        <translation>Codes (%1) …</translation>
    </message>
    <message>
        <source>The same in every row: %1</source>
        <translation>In elke rij hetzelfde: %1</translation>
    </message>
    <message>
        <source>A number within each %1</source>
        <translation>Een volgnummer per %1</translation>
    </message>
    <message>
        <source>What stands in every row:</source>
        <translation>Wat er in elke rij staat:</translation>
    </message>
    <message>
        <source>Counted from 1 within each value of:</source>
        <translation>Geteld vanaf 1 voor elke waarde van:</translation>
    </message>
    <message>
        <source>This is no way to write a date.</source>
        <translation>Zo kan een datum niet zijn geschreven.</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Load a dump …</source>
        <translation>Dump laden …</translation>
    </message>
    <message>
        <source>To the data</source>
        <translation>Naar de gegevens</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Titles without a code</source>
        <translation>Titels zonder code</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Load a dump</source>
        <translation>Dump laden</translation>
    </message>
    <message>
        <source>A week of werk.nl, or data of another source, goes into the database as a whole or not at all.</source>
        <translation>Een week van werk.nl, of gegevens uit een andere bron, komt in zijn geheel in de database of helemaal niet.</translation>
    </message>
    <message>
        <source>What is in the database, what was left out, and what was done with it.</source>
        <translation>Wat er in de database staat, wat is afgewezen en wat ermee is gedaan.</translation>
    </message>
    <message>
        <source>Reading the weeks</source>
        <translation>De weken lezen</translation>
    </message>
    <message>
        <source>Reading the rejects</source>
        <translation>De afgewezen rijen lezen</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Onbekende codes</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::ForgetQuestion</name>
    <message>
        <source>Remove for good</source>
        <translation>Voorgoed verwijderen</translation>
    </message>
    <message>
        <source>Remove the week of %1?</source>
        <translation>De week van %1 verwijderen?</translation>
    </message>
    <message>
        <source>Remove %1 weeks?</source>
        <translation>%1 weken verwijderen?</translation>
    </message>
    <message>
        <source>No week is left after this.</source>
        <translation>Hierna is er geen week meer over.</translation>
    </message>
    <message>
        <source>1 other week stays as it is.</source>
        <translation>1 andere week blijft zoals die is.</translation>
    </message>
    <message>
        <source>%1 other weeks stay as they are.</source>
        <translation>%1 andere weken blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>This is for good: the data, the rejects and all texts that stand in no other week are gone, and the file is rewritten so that nothing of it stays on the disk. It cannot be undone. That it was done stays in the journal.</source>
        <translation>Dit is voorgoed: de gegevens, de afgewezen rijen en alle teksten die in geen andere week staan zijn dan weg. Het bestand wordt herschreven, zodat er niets van op de schijf blijft. U kunt dit niet ongedaan maken. Dat het is gedaan, blijft in het logboek staan.</translation>
    </message>
    <message>
        <source>%1 (Open Match)</source>
        <translation>%1 (Open Match)</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Week van</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::LoadFlow</name>
    <message>
        <source>Checking %1</source>
        <translation>%1 controleren</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>Making a demonstration</source>
        <translation>Demonstratie maken</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::LookRow</name>
    <message>
        <source>semicolon ;</source>
        <translation>puntkomma ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>komma ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>streep |</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tekenset</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>decimale komma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>decimale punt</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimalen</translation>
    </message>
    <message>
        <source>First line has the names</source>
        <translation>Eerste regel bevat de namen</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::MappingDialog</name>
    <message>
        <source>Join columns</source>
        <translation>Kolommen koppelen</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>De eerste rijen lezen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Zo staat het in het bestand</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>What the file becomes</source>
        <translation>Wat het bestand wordt</translation>
    </message>
    <message>
        <source>Make another table from this file</source>
        <translation>Nog een tabel uit dit bestand maken</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Toevoegen …</translation>
    </message>
    <message>
        <source>Do not make this table</source>
        <translation>Deze tabel niet maken</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Wat eruit komt</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Naam van het profiel</translation>
    </message>
    <message>
        <source>Reference day</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Bewaren en gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nothing of this file is loaded. Add what it holds: CVs, work experience …</source>
        <translation>Van dit bestand wordt niets geladen. Voeg toe wat erin staat: cv&apos;s, werkervaring …</translation>
    </message>
    <message>
        <source>What comes out: %1</source>
        <translation>Wat eruit komt: %1</translation>
    </message>
    <message>
        <source>Trying the profile</source>
        <translation>Het profiel proberen</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profiel</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::ProgressView</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. Stopping leaves everything as it was.</source>
        <translation>U kunt intussen doorwerken. Als u stopt, blijft alles zoals het was.</translation>
    </message>
    <message>
        <source>%1 of %2 CVs</source>
        <translation>%1 van %2 cv&apos;s</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 van %2 MB</translation>
    </message>
    <message>
        <source>%1 MB a second</source>
        <translation>%1 MB per seconde</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Bezig met stoppen …</translation>
    </message>
    <message>
        <source>‘%1’ waits until this is done.</source>
        <translation>‘%1’ wacht tot dit klaar is.</translation>
    </message>
    <message>
        <source>One dump is loaded at a time. Afterwards it stands ready for you to check or load.</source>
        <translation>Er wordt één dump tegelijk ingelezen. Daarna staat deze klaar om te controleren of in te lezen.</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::RejectsView</name>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Exporteren als CSV …</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>filter by file</source>
        <translation>filteren op bestand</translation>
    </message>
    <message>
        <source>filter by kind</source>
        <translation>filteren op soort</translation>
    </message>
    <message>
        <source>They are being read …</source>
        <translation>Ze worden gelezen …</translation>
    </message>
    <message>
        <source>The rejects could not be read</source>
        <translation>De afgewezen rijen konden niet worden gelezen</translation>
    </message>
    <message>
        <source>No row was rejected</source>
        <translation>Er is geen rij afgewezen</translation>
    </message>
    <message>
        <source>Every row of this dump was fit to load.</source>
        <translation>Elke rij van deze dump kon worden geladen.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rijen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 van %2 rijen</translation>
    </message>
    <message>
        <source>Export the rejects</source>
        <translation>Afgewezen rijen exporteren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the rejects</source>
        <translation>Afgewezen rijen exporteren</translation>
    </message>
    <message>
        <source>Choose a row to read all of it.</source>
        <translation>Kies een rij om alles te lezen.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::ReportView</name>
    <message>
        <source>Put this dump in the place of the week that is there</source>
        <translation>Deze dump in de plaats zetten van de week die er staat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Gestopt. Alles is zoals het was.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rijen</translation>
    </message>
    <message>
        <source>%1 rows in %2 s (%3 a second)</source>
        <translation>%1 rijen in %2 s (%3 per seconde)</translation>
    </message>
    <message>
        <source>Nothing was loaded: %1 problems.</source>
        <translation>Er is niets geladen: %1 problemen.</translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation>Er wordt geen rij afgewezen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are rejected; the others load.</source>
        <translation>%1 van %2 rijen worden afgewezen; de andere worden geladen.</translation>
    </message>
    <message>
        <source>The week of %1 is in the database already.</source>
        <translation>De week van %1 staat al in de database.</translation>
    </message>
    <message>
        <source>This dump of %1 can be loaded.</source>
        <translation>Deze dump van %1 kan worden geladen.</translation>
    </message>
    <message>
        <source>Nothing changed: the week of %1 was loaded before.</source>
        <translation>Er is niets veranderd: de week van %1 was al geladen.</translation>
    </message>
    <message>
        <source>The week of %1 is loaded.</source>
        <translation>De week van %1 is geladen.</translation>
    </message>
    <message>
        <source>%1 rows, %2 rejected.</source>
        <translation>%1 rijen, %2 afgewezen.</translation>
    </message>
    <message>
        <source>1 of %1 rows is rejected; the others load.</source>
        <translation>1 van de %1 rijen wordt afgewezen; de andere worden geladen.</translation>
    </message>
    <message>
        <source>This is UWV Open Match Data of %1; it can be loaded.</source>
        <translation>Dit is UWV Open Match Data van %1; u kunt het laden.</translation>
    </message>
    <message>
        <source>UWV Open Match Data of %1 is loaded. The page Occupations shows it.</source>
        <translation>UWV Open Match Data van %1 is geladen. De bladzijde Beroepen laat het zien.</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::TitlePanel</name>
    <message>
        <source>Another occupation</source>
        <translation>Een ander beroep</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>door u gekozen</translation>
    </message>
    <message>
        <source>accepted, %1</source>
        <translation>geaccepteerd, %1</translation>
    </message>
    <message>
        <source>Choose a title in the table.</source>
        <translation>Kies een titel in de tabel.</translation>
    </message>
    <message>
        <source>%1 jobs in %2 CVs</source>
        <translation>%1 banen in %2 cv&apos;s</translation>
    </message>
    <message>
        <source>This is the occupation:</source>
        <translation>Dit is het beroep:</translation>
    </message>
    <message>
        <source>Nothing in the register looks like it. Look for an occupation:</source>
        <translation>Niets in het register lijkt erop. Zoek zelf een beroep:</translation>
    </message>
    <message>
        <source>Which occupation is it?</source>
        <translation>Welk beroep is het?</translation>
    </message>
    <message>
        <source>1 job in 1 CV</source>
        <translation>1 baan in 1 cv</translation>
    </message>
    <message>
        <source>%1 jobs in 1 CV</source>
        <translation>%1 banen in 1 cv</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::TitlesView</name>
    <message>
        <source>Titles</source>
        <translation>Titels</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Titles that stand fewer than %1 times are left out: they help little, and rare words tell who wrote them.</source>
        <translation>Titels die minder dan %1 keer voorkomen staan hier niet: ze helpen weinig, en zeldzame woorden verraden wie ze schreef.</translation>
    </message>
    <message>
        <source>Proposals from</source>
        <translation>Voorstellen vanaf</translation>
    </message>
    <message>
        <source>take back a title</source>
        <translation>een titel terugnemen</translation>
    </message>
    <message>
        <source>accept all sure titles</source>
        <translation>alle zekere titels accepteren</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Er is nog niets geladen</translation>
    </message>
    <message>
        <source>Here the job titles will stand that have no occupation code.</source>
        <translation>Hier komen de titels van banen die geen beroepscode hebben.</translation>
    </message>
    <message>
        <source>Titles without a code</source>
        <translation>Titels zonder code</translation>
    </message>
    <message>
        <source>They are being counted and compared with the register …</source>
        <translation>Ze worden geteld en vergeleken met het register …</translation>
    </message>
    <message>
        <source>Comparing job titles with the register</source>
        <translation>Titels vergelijken met het register</translation>
    </message>
    <message>
        <source>The titles could not be read</source>
        <translation>De titels konden niet worden gelezen</translation>
    </message>
    <message>
        <source>No frequent title is without a code</source>
        <translation>Geen enkele veelvoorkomende titel is zonder code</translation>
    </message>
    <message>
        <source>Every job in this week has an occupation code, or a title that hardly anybody wrote.</source>
        <translation>Elke baan in deze week heeft een beroepscode, of een titel die bijna niemand schreef.</translation>
    </message>
    <message>
        <source>%1 of %2 careers miss a job; %3 of them recovered by accepted codes.</source>
        <translation>%1 van %2 loopbanen missen een baan; daarvan %3 hersteld door geaccepteerde codes.</translation>
    </message>
    <message>
        <source>Accept 1 title</source>
        <translation>1 titel accepteren</translation>
    </message>
    <message>
        <source>Accept %1 titles</source>
        <translation>%1 titels accepteren</translation>
    </message>
    <message>
        <source>accept a title</source>
        <translation>een titel accepteren</translation>
    </message>
    <message>
        <source>skip a title</source>
        <translation>een titel overslaan</translation>
    </message>
    <message>
        <source>Remembering the codes</source>
        <translation>De codes onthouden</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::WeeksView</name>
    <message>
        <source>Week of</source>
        <translation>Week van</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>kept too long</source>
        <translation>te lang bewaard</translation>
    </message>
    <message>
        <source>within it</source>
        <translation>binnen de termijn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>demonstratie</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Remove for good …</source>
        <translation>Voorgoed verwijderen …</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> weken</translation>
    </message>
    <message>
        <source>Counted back from the newest week. Weeks that are older are never removed by themselves.</source>
        <translation>Teruggeteld vanaf de nieuwste week. Oudere weken verdwijnen nooit vanzelf.</translation>
    </message>
    <message>
        <source>Keep weeks for</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>1 week is kept longer than the retention period.</source>
        <translation>1 week wordt langer bewaard dan de bewaartermijn.</translation>
    </message>
    <message>
        <source>%1 weeks are kept longer than the retention period.</source>
        <translation>%1 weken worden langer bewaard dan de bewaartermijn.</translation>
    </message>
    <message>
        <source>Personal data may not be kept longer than needed.</source>
        <translation>Persoonsgegevens mogen niet langer worden bewaard dan nodig is.</translation>
    </message>
    <message>
        <source>Remove it …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Remove them …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Removing the week of %1</source>
        <translation>De week van %1 verwijderen</translation>
    </message>
    <message>
        <source>Removing weeks</source>
        <translation>Weken verwijderen</translation>
    </message>
    <message>
        <source>Writing the retention period</source>
        <translation>De bewaartermijn opslaan</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>niet ingesteld</translation>
    </message>
    <message>
        <source>public: no limit</source>
        <translation>openbaar: geen termijn</translation>
    </message>
</context>
<context>
    <name>spiegel::loading::WorkList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
</TS>
