<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>predictions</name>
    <message>
        <source>There are too few careers with a step to try predictions on.</source>
        <translation>Er zijn te weinig loopbanen met een stap om voorspellingen op te proberen.</translation>
    </message>
    <message>
        <source>Load a larger dump.</source>
        <translation>Laad een grotere dump.</translation>
    </message>
    <message>
        <source>all careers</source>
        <translation>alle loopbanen</translation>
    </message>
    <message>
        <source>small groups together (%1)</source>
        <translation>kleine groepen samen (%1)</translation>
    </message>
    <message>
        <source>Learning from careers</source>
        <translation>Leren van loopbanen</translation>
    </message>
    <message>
        <source>Choosing how to mix</source>
        <translation>Kiezen hoe te mengen</translation>
    </message>
    <message>
        <source>Predicting hidden steps</source>
        <translation>Verborgen stappen voorspellen</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Meest gekozen</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Populair</translation>
    </message>
    <message>
        <source>Last occupation (Markov 1)</source>
        <translation>Laatste beroep (Markov 1)</translation>
    </message>
    <message>
        <source>Markov 1</source>
        <translation>Markov 1</translation>
    </message>
    <message>
        <source>Last two occupations (Markov 2)</source>
        <translation>Laatste twee beroepen (Markov 2)</translation>
    </message>
    <message>
        <source>Markov 2</source>
        <translation>Markov 2</translation>
    </message>
    <message>
        <source>People like this person</source>
        <translation>Mensen zoals deze persoon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>People and Markov together</source>
        <translation>Mensen en Markov samen</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beide samen</translation>
    </message>
</context>
</TS>
