<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>profiles</name>
    <message>
        <source>The profile needs the column &quot;%1&quot; for %2, and it is not there.</source>
        <translation>Het profiel heeft de kolom &quot;%1&quot; nodig voor %2, en die is er niet.</translation>
    </message>
    <message>
        <source>Look whether it is the right file and separator, or mend the profile. Columns of the file: %1.</source>
        <translation>Kijk of dit het goede bestand en scheidingsteken is, of verbeter het profiel. Kolommen van het bestand: %1.</translation>
    </message>
    <message>
        <source>a group between { and }</source>
        <translation>een groep tussen { en }</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known.</source>
        <translation>&quot;%1&quot; is niet bekend.</translation>
    </message>
    <message>
        <source>Allowed there: %1.</source>
        <translation>Daar mag staan: %1.</translation>
    </message>
    <message>
        <source>a list between [ and ] with something in it</source>
        <translation>een lijst tussen [ en ] met iets erin</translation>
    </message>
    <message>
        <source>a text between quotes</source>
        <translation>een tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>a text between quotes, not empty</source>
        <translation>een tekst tussen aanhalingstekens, niet leeg</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>een heel getal van %1 tot en met %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; ontbreekt.</translation>
    </message>
    <message>
        <source>Add it to the profile.</source>
        <translation>Zet het in het profiel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not be &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; mag niet &quot;%2&quot; zijn.</translation>
    </message>
    <message>
        <source>It should be %1.</source>
        <translation>Het moet dit zijn: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written as it should be.</source>
        <translation>&quot;%1&quot; is niet goed geschreven.</translation>
    </message>
    <message>
        <source>There is no profile called &quot;%1&quot;.</source>
        <translation>Er is geen profiel met de naam &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Shipped profiles: %1. Give the path of a .json file for one of your own.</source>
        <translation>Meegeleverde profielen: %1. Geef het pad van een .json-bestand voor een eigen profiel.</translation>
    </message>
    <message>
        <source>No file here fits the profile, which reads: %1.</source>
        <translation>Geen bestand hier past bij het profiel. Dat leest: %1.</translation>
    </message>
    <message>
        <source>Choose another folder or file, or another profile.</source>
        <translation>Kies een andere map of een ander bestand, of een ander profiel.</translation>
    </message>
    <message>
        <source>it must say in one way where the value comes from.</source>
        <translation>zeg op één manier waar de waarde vandaan komt.</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Geef één van deze: %1.</translation>
    </message>
    <message>
        <source>this column of the dump is no date.</source>
        <translation>deze kolom van de dump is geen datum.</translation>
    </message>
    <message>
        <source>Take &quot;date&quot; and &quot;edge&quot; out.</source>
        <translation>Haal &quot;date&quot; en &quot;edge&quot; weg.</translation>
    </message>
    <message>
        <source>it must be a file name without folders.</source>
        <translation>het moet een bestandsnaam zonder mappen zijn.</translation>
    </message>
    <message>
        <source>For example: *.csv</source>
        <translation>Bijvoorbeeld: *.csv</translation>
    </message>
    <message>
        <source>a text without NUL characters</source>
        <translation>een tekst zonder NUL-tekens</translation>
    </message>
</context>
</TS>
