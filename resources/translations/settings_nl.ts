<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>spiegel::settings::AboutPage</name>
    <message>
        <source>Spiegelpaleis %1</source>
        <translation>Spiegelpaleis %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Version and system, for a report of a fault</source>
        <translation>Versie en systeem, voor het melden van een fout</translation>
    </message>
    <message>
        <source>A workbench for analysts of the public employment service: careers of job seekers as a graph, and cards that show people where they stand.</source>
        <translation>Een werkbank voor analisten van de publieke arbeidsbemiddeling: loopbanen van werkzoekenden als netwerk, en kaarten die mensen laten zien hoe ze ervoor staan.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later (GPL-3.0-or-later). Er wordt geen enkele garantie gegeven.</translation>
    </message>
    <message>
        <source>With thanks to</source>
        <translation>Met dank aan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>What this program is, and whose work it builds on.</source>
        <translation>Wat dit programma is, en op wiens werk het bouwt.</translation>
    </message>
</context>
<context>
    <name>spiegel::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>How the program looks and works on this machine.</source>
        <translation>Hoe het programma eruitziet en werkt op deze computer.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Light or dark; charts follow.</source>
        <translation>Licht of donker; grafieken gaan mee.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of the program. Cards for job seekers are always in Dutch.</source>
        <translation>Van het programma. Kaarten voor werkzoekenden zijn altijd in het Nederlands.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>all (%1)</source>
        <translation>alle (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Map voor exports</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Rekenkernen</translation>
    </message>
    <message>
        <source>How many a load or a batch of cards may use. The outcome is the same.</source>
        <translation>Hoeveel het laden of een reeks kaarten er mag gebruiken. De uitkomst is dezelfde.</translation>
    </message>
    <message>
        <source>Cards, pictures and tables go there.</source>
        <translation>Daar komen kaarten, plaatjes en tabellen.</translation>
    </message>
    <message>
        <source>Most rejects</source>
        <translation>Meeste afwijzingen</translation>
    </message>
    <message>
        <source>A load in which a larger share of the rows is rejected stops and changes nothing.</source>
        <translation>Wordt een groter deel van de rijen afgewezen, dan stopt het laden en verandert er niets.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
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
        <source>Keep weeks for</source>
        <translation>Weken bewaren</translation>
    </message>
    <message>
        <source>Personal data may not be kept longer than needed. This stands in the database and goes along with it.</source>
        <translation>Persoonsgegevens mogen niet langer bewaard worden dan nodig is. Dit staat in de database en gaat ermee mee.</translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation>Er is nog geen database.</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>De instellingen lezen</translation>
    </message>
    <message>
        <source>Writing the settings</source>
        <translation>De instellingen bewaren</translation>
    </message>
</context>
</TS>
