<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>effects</name>
    <message>
        <source>There is no CV %1 in this week.</source>
        <translation>Er is geen cv %1 in deze week.</translation>
    </message>
    <message>
        <source>Look at the number again.</source>
        <translation>Kijk het nummer na.</translation>
    </message>
    <message>
        <source>Comparing the CVs</source>
        <translation>De cv&apos;s vergelijken</translation>
    </message>
    <message>
        <source>Predicting hidden steps</source>
        <translation>Verborgen stappen voorspellen</translation>
    </message>
    <message>
        <source>Judging the CVs</source>
        <translation>De cv&apos;s beoordelen</translation>
    </message>
    <message>
        <source>What helps to find work</source>
        <translation>Wat helpt bij werk vinden</translation>
    </message>
</context>
</TS>
