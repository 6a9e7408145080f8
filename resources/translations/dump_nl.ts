<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>dump</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 lezen</translation>
    </message>
    <message>
        <source>%1 of %2 rows were rejected: more than the %3 % that is allowed.</source>
        <translation>%1 van de %2 rijen zijn afgekeurd: meer dan de %3 % die is toegestaan.</translation>
    </message>
    <message>
        <source>Look through the rejects, mend the source, or allow a larger share.</source>
        <translation>Bekijk de afgekeurde rijen, herstel de bron, of sta een groter deel toe.</translation>
    </message>
    <message>
        <source>There is neither a cv.csv nor a sonar.csv.</source>
        <translation>Er is geen cv.csv en geen sonar.csv.</translation>
    </message>
    <message>
        <source>Look whether this is the folder of the dump.</source>
        <translation>Kijk of dit de map van de dump is.</translation>
    </message>
    <message>
        <source>There is no snapshot of %1.</source>
        <translation>Er is geen week met peildatum %1.</translation>
    </message>
    <message>
        <source>Choose one of those that are there.</source>
        <translation>Kies een van de weken die er zijn.</translation>
    </message>
    <message>
        <source>Removing the week</source>
        <translation>De week verwijderen</translation>
    </message>
    <message>
        <source>Rewriting the file</source>
        <translation>Het bestand opnieuw schrijven</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>%1 tellen</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Naar schijf schrijven</translation>
    </message>
    <message>
        <source>The week of %1 is in the database already, with other content.</source>
        <translation>De week van %1 staat al in de database, met een andere inhoud.</translation>
    </message>
    <message>
        <source>Choose &apos;replace&apos; (--replace) to put this dump in its place, or forget that week first.</source>
        <translation>Kies &apos;vervangen&apos; (--replace) om deze dump ervoor in de plaats te zetten, of verwijder die week eerst.</translation>
    </message>
    <message>
        <source>Writing what changed</source>
        <translation>Schrijven wat veranderde</translation>
    </message>
    <message>
        <source>The key of the row is empty.</source>
        <translation>De sleutel van de rij is leeg.</translation>
    </message>
    <message>
        <source>Fill in the key column in the source.</source>
        <translation>Vul de sleutelkolom in bij de bron.</translation>
    </message>
    <message>
        <source>An earlier row of this file has the same key; that one was kept.</source>
        <translation>Een eerdere rij in dit bestand heeft dezelfde sleutel; die is gehouden.</translation>
    </message>
    <message>
        <source>Remove the second row, or give it a key of its own.</source>
        <translation>Verwijder de tweede rij, of geef die een eigen sleutel.</translation>
    </message>
    <message>
        <source>The row refers to something that is not in the dump, or was left out.</source>
        <translation>De rij verwijst naar iets dat niet in de dump staat of is afgekeurd.</translation>
    </message>
    <message>
        <source>Add the row it refers to, or mend that row first.</source>
        <translation>Voeg de rij toe waarnaar wordt verwezen, of herstel die eerst.</translation>
    </message>
    <message>
        <source>The value is not one of those allowed here.</source>
        <translation>Deze waarde is hier niet toegestaan.</translation>
    </message>
    <message>
        <source>Use one of the values in the description of the dump, or map it with a profile.</source>
        <translation>Gebruik een van de waarden uit de beschrijving van de dump, of koppel de waarde met een profiel.</translation>
    </message>
    <message>
        <source>This is not a number as the dump writes it.</source>
        <translation>Dit is geen getal zoals de dump het schrijft.</translation>
    </message>
    <message>
        <source>Write digits only, with a decimal comma where decimals are allowed.</source>
        <translation>Schrijf alleen cijfers, met een komma waar decimalen mogen.</translation>
    </message>
    <message>
        <source>This is not a real date or month.</source>
        <translation>Dit is geen bestaande datum of maand.</translation>
    </message>
    <message>
        <source>Write dates as 2015-03-02 and months as 2015-03.</source>
        <translation>Schrijf datums als 2015-03-02 en maanden als 2015-03.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>De periode eindigt voordat zij begint.</translation>
    </message>
    <message>
        <source>Look which of the two months is wrong; swap or mend them.</source>
        <translation>Kijk welke van de twee maanden fout is; wissel ze om of herstel ze.</translation>
    </message>
    <message>
        <source>The postcode does not have four digits from 1000 to 9999.</source>
        <translation>De postcode bestaat niet uit vier cijfers van 1000 tot en met 9999.</translation>
    </message>
    <message>
        <source>Use the four digits only, without letters.</source>
        <translation>Gebruik alleen de vier cijfers, zonder letters.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>De tekst is geen UTF-8.</translation>
    </message>
    <message>
        <source>Export the file as UTF-8.</source>
        <translation>Exporteer het bestand als UTF-8.</translation>
    </message>
    <message>
        <source>The row has too many or too few fields.</source>
        <translation>De rij heeft te veel of te weinig velden.</translation>
    </message>
    <message>
        <source>Put texts that hold a separator between quotes.</source>
        <translation>Zet teksten met een scheidingsteken erin tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>There is a quote in the middle of a field that is not between quotes.</source>
        <translation>Er staat een aanhalingsteken midden in een veld dat niet tussen aanhalingstekens staat.</translation>
    </message>
    <message>
        <source>Put the field between quotes and double the quotes inside.</source>
        <translation>Zet het veld tussen aanhalingstekens en verdubbel de aanhalingstekens erbinnen.</translation>
    </message>
    <message>
        <source>The column %1 stands in the header twice.</source>
        <translation>De kolom %1 staat twee keer in de kopregel.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation>Geef elke kolom een eigen naam.</translation>
    </message>
    <message>
        <source>The key column %1 is not there.</source>
        <translation>De sleutelkolom %1 ontbreekt.</translation>
    </message>
    <message>
        <source>Look whether this is the right file and whether the separator is a semicolon; or load it with a profile.</source>
        <translation>Kijk of dit het goede bestand is en of het scheidingsteken een puntkomma is; of laad het met een profiel.</translation>
    </message>
    <message>
        <source>It is not known which day this dump shows.</source>
        <translation>Het is niet bekend welke peildatum deze dump heeft.</translation>
    </message>
    <message>
        <source>Give the day, with --peildatum 2015-03-02.</source>
        <translation>Geef de dag, met --peildatum 2015-03-02.</translation>
    </message>
    <message>
        <source>CVs</source>
        <translation>Cv&apos;s</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Werkervaring</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleidingen</translation>
    </message>
    <message>
        <source>Competences of CVs</source>
        <translation>Competenties van cv&apos;s</translation>
    </message>
    <message>
        <source>Wished occupations</source>
        <translation>Wensberoepen</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Competences of vacancies</source>
        <translation>Competenties van vacatures</translation>
    </message>
    <message>
        <source>Viewings</source>
        <translation>Bekeken vacatures</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Werkgevers</translation>
    </message>
    <message>
        <source>Payroll hours</source>
        <translation>Polisuren</translation>
    </message>
    <message>
        <source>Sonar</source>
        <translation>Sonar</translation>
    </message>
    <message>
        <source>Competences in Sonar</source>
        <translation>Competenties in Sonar</translation>
    </message>
    <message>
        <source>Cards handed out</source>
        <translation>Uitgereikte kaarten</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Beroepen</translation>
    </message>
    <message>
        <source>Tasks of occupations</source>
        <translation>Taken van beroepen</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competenties</translation>
    </message>
    <message>
        <source>Competences of occupations</source>
        <translation>Competenties van beroepen</translation>
    </message>
    <message>
        <source>Open Match: demand and supply by place</source>
        <translation>Open Match: vraag en aanbod per plaats</translation>
    </message>
</context>
</TS>
