<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>worksheets</name>
    <message>
        <source>This spreadsheet has no sheet with cells that can be seen.</source>
        <translation>Deze spreadsheet heeft geen werkblad met cellen dat zichtbaar is.</translation>
    </message>
    <message>
        <source>Show the sheet that is meant, and save the file again.</source>
        <translation>Maak het bedoelde werkblad zichtbaar en sla het bestand opnieuw op.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet holds far too much text.</source>
        <translation>Rij %1 van het werkblad bevat veel te veel tekst.</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>Kijk of dit het goede bestand is.</translation>
    </message>
    <message>
        <source>This spreadsheet unfolds into far more than its size: it may be a trap.</source>
        <translation>Deze spreadsheet wordt bij het lezen veel groter dan hij is. Dat kan een valstrik zijn.</translation>
    </message>
    <message>
        <source>If you trust it, save the sheet as &apos;CSV UTF-8&apos; instead.</source>
        <translation>Vertrouwt u hem, sla het werkblad dan op als &apos;CSV UTF-8&apos;.</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged, or not really an .xlsx.</source>
        <translation>Deze spreadsheet is beschadigd, of is geen echte .xlsx.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation>Open hem in een spreadsheetprogramma en sla hem opnieuw op als .xlsx.</translation>
    </message>
    <message>
        <source>This spreadsheet is protected with a password, or an old .xls.</source>
        <translation>Deze spreadsheet heeft een wachtwoord, of is een oude .xls.</translation>
    </message>
    <message>
        <source>Save it as .xlsx, without a password.</source>
        <translation>Sla hem op als .xlsx, zonder wachtwoord.</translation>
    </message>
</context>
</TS>
