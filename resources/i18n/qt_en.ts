<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up Arrow</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down Arrow</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left Arrow</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right Arrow</translation>
        </message>
    </context>
</TS>
