<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>spiegel::tables::TableModel</name>
    <message>
        <source>Hidden to protect people</source>
        <translation>Verborgen om mensen te beschermen</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sorteren</translation>
    </message>
</context>
<context>
    <name>spiegel::tables::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Exporteren als CSV …</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Sorting</source>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabel exporteren</translation>
    </message>
</context>
</TS>
