<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>linking</name>
    <message>
        <source>Learning how the same people are alike</source>
        <translation>Leren waarin dezelfde mensen op elkaar lijken</translation>
    </message>
    <message>
        <source>The dump gives no links, so there is nothing to check against.</source>
        <translation>De dump geeft geen koppelingen, dus er is niets om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Load a dump whose sonar.csv fills cv_id for some people.</source>
        <translation>Laad een dump waarin sonar.csv bij een deel van de mensen cv_id heeft ingevuld.</translation>
    </message>
    <message>
        <source>This says too little to be a legal ground.</source>
        <translation>Dit zegt te weinig om een grondslag te zijn.</translation>
    </message>
    <message>
        <source>Name the decision: who took it, when, and on what it rests.</source>
        <translation>Noem het besluit: wie het nam, wanneer, en waarop het rust.</translation>
    </message>
    <message>
        <source>Comparing Sonar with the CVs</source>
        <translation>Sonar vergelijken met de cv's</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>geboortejaar</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>geslacht</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>education</source>
        <translation>opleiding</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>beroep</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>vervoer</translation>
    </message>
    <message>
        <source>travel time</source>
        <translation>reistijd</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>vestiging</translation>
    </message>
    <message>
        <source>home</source>
        <translation>woonplaats</translation>
    </message>
    <message>
        <source>Wajong and doelgroep</source>
        <translation>Wajong en doelgroep</translation>
    </message>
</context>
</TS>
