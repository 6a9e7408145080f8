<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>communities</name>
    <message>
        <source>There is not enough memory to find the communities.</source>
        <translation>Er is te weinig geheugen om de groepen van beroepen te vinden.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer steps.</source>
        <translation>Sluit andere programma's, of vraag om minder stappen.</translation>
    </message>
</context>
</TS>
