<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message numerus="yes">
        <source>The email has just been sent. It can be sent again in %n second.</source>
        <translation>
            <numerusform>The email has just been sent. It can be sent again in %n second.</numerusform>
            <numerusform>The email has just been sent. It can be sent again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n open request, the most allowed. Withdraw one, or wait.</source>
        <translation>
            <numerusform>You have %n open request, the most allowed. Withdraw it, or wait.</numerusform>
            <numerusform>You have %n open requests, the most allowed. Withdraw one, or wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Smart Account Administrator</source>
        <comment>who decides</comment>
        <translation>
            <numerusform>%n Smart Account Administrator</numerusform>
            <numerusform>%n Smart Account Administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrator</source>
        <comment>who decides</comment>
        <translation>
            <numerusform>%n administrator</numerusform>
            <numerusform>%n administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code does not match the latest email. Check it; %n try is left.</source>
        <translation>
            <numerusform>The code does not match the latest email. Check it; %n try is left.</numerusform>
            <numerusform>The code does not match the latest email. Check it; %n tries are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company was found. The arrow keys lead to the list.</source>
        <translation>
            <numerusform>%n company was found. The arrow keys lead to the list.</numerusform>
            <numerusform>%n companies were found. The arrow keys lead to the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{email} (%n unread)</source>
        <comment>address with its emails</comment>
        <translation>
            <numerusform>{email} (%n unread)</numerusform>
            <numerusform>{email} (%n unread)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Smart Account is waiting for an administrator</source>
        <translation>
            <numerusform>%n Smart Account is waiting for an administrator</numerusform>
            <numerusform>%n Smart Accounts are waiting for an administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread email</source>
        <translation>
            <numerusform>%n unread email</numerusform>
            <numerusform>%n unread emails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more request is waiting.</source>
        <translation>
            <numerusform>%n more request is waiting.</numerusform>
            <numerusform>%n more requests are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} asked %n day ago.</source>
        <translation>
            <numerusform>{name} asked %n day ago.</numerusform>
            <numerusform>{name} asked %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day</source>
        <translation>
            <numerusform>Waiting for %n day</numerusform>
            <numerusform>Waiting for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is an administrator of “{account}” now. %n person was told by email.</source>
        <translation>
            <numerusform>{name} is an administrator of “{account}” now. %n person was told by email.</numerusform>
            <numerusform>{name} is an administrator of “{account}” now. %n people were told by email.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active administrator</source>
        <translation>
            <numerusform>%n active administrator</numerusform>
            <numerusform>%n active administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See %n waiting request</source>
        <translation>
            <numerusform>See %n waiting request</numerusform>
            <numerusform>See %n waiting requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Possible again in %n second</source>
        <translation>
            <numerusform>Possible again in %n second</numerusform>
            <numerusform>Possible again in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character needed</source>
        <translation>
            <numerusform>%n more character needed</numerusform>
            <numerusform>%n more characters needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have looked up %n account domain identifier within an hour, the most there may be. Look up the next one on {date}.</source>
        <translation>
            <numerusform>You have looked up %n account domain identifier within an hour, the most there may be. Look up the next one on {date}.</numerusform>
            <numerusform>You have looked up %n account domain identifiers within an hour, the most there may be. Look up the next one on {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n saved filter. Remove one first.</source>
        <translation>
            <numerusform>You have %n saved filter. Remove one first.</numerusform>
            <numerusform>You have %n saved filters. Remove one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n request can be decided at once.</source>
        <translation>
            <numerusform>At most %n request can be decided at once.</numerusform>
            <numerusform>At most %n requests can be decided at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request, oldest first</source>
        <translation>
            <numerusform>%n request, oldest first</numerusform>
            <numerusform>%n requests, oldest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request, overdue first, then oldest</source>
        <translation>
            <numerusform>%n request, overdue first, then oldest</numerusform>
            <numerusform>%n requests, overdue first, then oldest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request, newest first</source>
        <translation>
            <numerusform>%n request, newest first</numerusform>
            <numerusform>%n requests, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request was approved.</source>
        <translation>
            <numerusform>%n request was approved.</numerusform>
            <numerusform>%n requests were approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request was declined.</source>
        <translation>
            <numerusform>%n request was declined.</numerusform>
            <numerusform>%n requests were declined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>ticked requests</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n…</source>
        <comment>button</comment>
        <translation>
            <numerusform>Decline %n…</numerusform>
            <numerusform>Decline %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n…</source>
        <comment>button</comment>
        <translation>
            <numerusform>Approve %n…</numerusform>
            <numerusform>Approve %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deciding %n request</source>
        <translation>
            <numerusform>Deciding %n request</numerusform>
            <numerusform>Deciding %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>Approve %n request?</numerusform>
            <numerusform>Approve %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request</source>
        <comment>button</comment>
        <translation>
            <numerusform>Approve %n request</numerusform>
            <numerusform>Approve %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>Decline %n request?</numerusform>
            <numerusform>Decline %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request</source>
        <comment>button</comment>
        <translation>
            <numerusform>Decline %n request</numerusform>
            <numerusform>Decline %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>requests that are not listed</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>age of a request</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %n other</source>
        <comment>who else can decide a request</comment>
        <translation>
            <numerusform>Also %n other</numerusform>
            <numerusform>Also %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day or more</source>
        <comment>age of requests</comment>
        <translation>
            <numerusform>%n day or more</numerusform>
            <numerusform>%n days or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user</source>
        <comment>of a Smart Account</comment>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrator decides about it; contact support to reach them.</source>
        <comment>who is not named</comment>
        <translation>
            <numerusform>%n administrator decides about it; contact support to reach them.</numerusform>
            <numerusform>%n administrators decide about it; contact support to reach them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>how long upkeep took</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked %n time without a login in between</source>
        <translation>
            <numerusform>Locked %n time without a login in between</numerusform>
            <numerusform>Locked %n times without a login in between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line</source>
        <comment>button</comment>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder…</source>
        <comment>button: of ticked requests</comment>
        <translation>
            <numerusform>Send %n reminder…</numerusform>
            <numerusform>Send %n reminders…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a reminder for %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>Send a reminder for %n request?</numerusform>
            <numerusform>Send a reminder for %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder</source>
        <comment>button</comment>
        <translation>
            <numerusform>Send %n reminder</numerusform>
            <numerusform>Send %n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n reminder</source>
        <translation>
            <numerusform>Sending %n reminder</numerusform>
            <numerusform>Sending %n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder was sent.</source>
        <translation>
            <numerusform>%n reminder was sent.</numerusform>
            <numerusform>%n reminders were sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n reminder can be sent at once.</source>
        <translation>
            <numerusform>At most %n reminder can be sent at once.</numerusform>
            <numerusform>At most %n reminders can be sent at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request written</source>
        <comment>how far an export is</comment>
        <translation>
            <numerusform>%n request written</numerusform>
            <numerusform>%n requests written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds %n row at most. Export a CSV file, or filter the list.</source>
        <translation>
            <numerusform>A workbook holds %n row at most. Export a CSV file, or filter the list.</numerusform>
            <numerusform>A workbook holds %n rows at most. Export a CSV file, or filter the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n address; the list has {count}.</source>
        <translation>
            <numerusform>Enter at most %n address; the list has {count}.</numerusform>
            <numerusform>Enter at most %n addresses; the list has {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is news about %n request</source>
        <comment>notice of the desktop</comment>
        <translation>
            <numerusform>There is news about %n request</numerusform>
            <numerusform>There is news about %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n number</source>
        <translation>
            <numerusform>Sending %n number</numerusform>
            <numerusform>Sending %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number recognized</source>
        <translation>
            <numerusform>%n number recognized</numerusform>
            <numerusform>%n numbers recognized</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cannot be sent either.</source>
        <comment>number that is wrong</comment>
        <translation>
            <numerusform>%n other cannot be sent either.</numerusform>
            <numerusform>%n others cannot be sent either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number stands there more than once; it is sent once.</source>
        <translation>
            <numerusform>%n number stands there more than once; it is sent once.</numerusform>
            <numerusform>%n numbers stand there more than once; they are sent once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract</source>
        <comment>under a bill-to ID</comment>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result</source>
        <comment>title: of numbers that were sent</comment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs something done</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n needs something done</numerusform>
            <numerusform>%n need something done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for a decision</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n waits for a decision</numerusform>
            <numerusform>%n wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n</source>
        <comment>heading with its count</comment>
        <translation>
            <numerusform>{group}: %n</numerusform>
            <numerusform>{group}: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have written to %n customer within a day, the most there may be. Write to the next one after {moment}.</source>
        <translation>
            <numerusform>You have written to %n customer within a day, the most there may be. Write to the next one after {moment}.</numerusform>
            <numerusform>You have written to %n customers within a day, the most there may be. Write to the next one after {moment}.</numerusform>
        </translation>
    </message>
</context>
</TS>
