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
        <translation>Sonar vergelijken met de cv&apos;s</translation>
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
    <message>
        <source>Without a legal ground nobody may say who is who.</source>
        <translation>Zonder wettelijke grondslag mag niemand zeggen wie wie is.</translation>
    </message>
    <message>
        <source>Let whoever may decide on it record the legal ground first.</source>
        <translation>Laat eerst de grondslag vastleggen door wie erover gaat.</translation>
    </message>
    <message>
        <source>These two numbers are not both in the database.</source>
        <translation>Deze twee nummers staan niet allebei in de database.</translation>
    </message>
    <message>
        <source>Look for typing errors.</source>
        <translation>Kijk of er een tikfout in zit.</translation>
    </message>
    <message>
        <source>One of the two was judged to be somebody else.</source>
        <translation>Een van de twee is al als iemand anders beoordeeld.</translation>
    </message>
    <message>
        <source>Take that judgement back first.</source>
        <translation>Neem dat oordeel eerst terug.</translation>
    </message>
</context>
</TS>
