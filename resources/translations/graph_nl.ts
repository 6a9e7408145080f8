<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>spiegel::graph::NetworkLegend</name>
    <message>
        <source>to a higher level</source>
        <translation>naar een hoger niveau</translation>
    </message>
    <message>
        <source>to the same level</source>
        <translation>naar hetzelfde niveau</translation>
    </message>
    <message>
        <source>to a lower level (dashed)</source>
        <translation>naar een lager niveau (gestreept)</translation>
    </message>
    <message>
        <source>level 1 to 4</source>
        <translation>niveau 1 tot en met 4</translation>
    </message>
    <message>
        <source>other clusters</source>
        <translation>andere clusters</translation>
    </message>
    <message>
        <source>level 1 to 4; with a ring: bridge</source>
        <translation>niveau 1 tot en met 4; met ring: brug</translation>
    </message>
    <message>
        <source>bridge to elsewhere</source>
        <translation>brug naar elders</translation>
    </message>
</context>
<context>
    <name>spiegel::graph::NetworkView</name>
    <message>
        <source>Graph of steps between occupations</source>
        <translation>Grafiek van stappen tussen beroepen</translation>
    </message>
</context>
</TS>
