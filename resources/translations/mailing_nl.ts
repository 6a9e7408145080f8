<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>mailing</name>
    <message>
        <source>The letter could not be read.</source>
        <translation>De brief kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Give a text file of one page.</source>
        <translation>Geef een tekstbestand van één pagina.</translation>
    </message>
    <message>
        <source>The letter does not begin with its subject.</source>
        <translation>De brief begint niet met het onderwerp.</translation>
    </message>
    <message>
        <source>Write &apos;Onderwerp: …&apos; on the first line, then an empty line.</source>
        <translation>Schrijf op de eerste regel &apos;Onderwerp: …&apos;, en dan een lege regel.</translation>
    </message>
    <message>
        <source>The letter asks for {%1}, which there is not.</source>
        <translation>De brief vraagt om {%1}, en dat is er niet.</translation>
    </message>
    <message>
        <source>Use {%1}.</source>
        <translation>Gebruik {%1}.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no e-mail address.</source>
        <translation>&apos;%1&apos; is geen e-mailadres.</translation>
    </message>
    <message>
        <source>Write it as &apos;Name &lt;name@example.nl&gt;&apos;.</source>
        <translation>Schrijf het als &apos;Naam &lt;naam@example.nl&gt;&apos;.</translation>
    </message>
    <message>
        <source>vacancy %1</source>
        <translation>vacature %1</translation>
    </message>
    <message>
        <source>%1 (vacancy %2)</source>
        <translation>%1 (vacature %2)</translation>
    </message>
    <message>
        <source>Employer %1 has no open vacancy in this week.</source>
        <translation>Werkgever %1 heeft in deze week geen open vacature.</translation>
    </message>
    <message>
        <source>Look at the number again, or choose another week.</source>
        <translation>Kijk het nummer na, of kies een andere week.</translation>
    </message>
    <message>
        <source>Drafts for employers</source>
        <translation>Concepten voor werkgevers</translation>
    </message>
</context>
</TS>
