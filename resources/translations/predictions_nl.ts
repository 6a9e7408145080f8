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
</context>
</TS>
