<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name></name>
    <message>
        <source>{file} already exists. Choose another name for the backup.</source>
        <translation>{file} esiste già. Scegliere un altro nome per il backup.</translation>
    </message>
    <message>
        <source>There is no backup {file}. Choose another file; nothing was changed.</source>
        <translation>Il backup {file} non esiste. Scegliere un altro file; nessuna modifica è stata apportata.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged. Choose another backup; nothing was changed.</source>
        <translation>Il backup {file} è danneggiato. Scegliere un altro backup; nessuna modifica è stata apportata.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be read. Check its permissions; nothing was changed.</source>
        <translation>Impossibile leggere il backup {file}. Verificare le autorizzazioni del file; nessuna modifica è stata apportata.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written. Choose another folder; nothing was saved.</source>
        <translation>Impossibile scrivere il backup {file}. Scegliere un&apos;altra cartella; nessun dato è stato salvato.</translation>
    </message>
    <message>
        <source>This link does not lead anywhere in SmartWizard. Open it from the email again.</source>
        <translation>Questo collegamento non porta a nessuna pagina di SmartWizard. Aprirlo di nuovo dall&apos;e-mail.</translation>
    </message>
    <message>
        <source>Install xdg-utils, then try again: it opens links in programs.</source>
        <translation>Installare xdg-utils, quindi riprovare: serve ad aprire i collegamenti nei programmi.</translation>
    </message>
    <message>
        <source>The desktop did not accept the links. Open emails in the mailbox.</source>
        <translation>Il desktop non ha accettato i collegamenti. Aprire le e-mail nella casella di posta.</translation>
    </message>
    <message>
        <source>Smart Account created</source>
        <comment>event log</comment>
        <translation>Smart Account creato</translation>
    </message>
    <message>
        <source>Smart Account removed (decision undone)</source>
        <comment>event log</comment>
        <translation>Smart Account rimosso (decisione annullata)</translation>
    </message>
    <message>
        <source>Account properties changed</source>
        <comment>event log</comment>
        <translation>Proprietà dell&apos;account modificate</translation>
    </message>
    <message>
        <source>Account domain changed</source>
        <comment>event log</comment>
        <translation>Dominio account modificato</translation>
    </message>
    <message>
        <source>Account domain restored (decision undone)</source>
        <comment>event log</comment>
        <translation>Dominio account ripristinato (decisione annullata)</translation>
    </message>
    <message>
        <source>Administrator appointed</source>
        <comment>event log</comment>
        <translation>Amministratore designato</translation>
    </message>
    <message>
        <source>Request sent</source>
        <comment>event log</comment>
        <translation>Richiesta inviata</translation>
    </message>
    <message>
        <source>Request given to other deciders</source>
        <comment>event log</comment>
        <translation>Richiesta affidata ad altri</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>event log</comment>
        <translation>Richiesta ritirata</translation>
    </message>
    <message>
        <source>Request approved</source>
        <comment>event log</comment>
        <translation>Richiesta approvata</translation>
    </message>
    <message>
        <source>Request declined</source>
        <comment>event log</comment>
        <translation>Richiesta rifiutata</translation>
    </message>
    <message>
        <source>Decision undone</source>
        <comment>event log</comment>
        <translation>Decisione annullata</translation>
    </message>
    <message>
        <source>Request expired</source>
        <comment>event log</comment>
        <translation>Richiesta scaduta</translation>
    </message>
    <message>
        <source>Reminders sent</source>
        <comment>event log</comment>
        <translation>Promemoria inviati</translation>
    </message>
    <message>
        <source>Numbers sent</source>
        <comment>event log</comment>
        <translation>Numeri inviati</translation>
    </message>
    <message>
        <source>Results of numbers mailed</source>
        <comment>event log</comment>
        <translation>Risultati dei numeri inviati tramite e-mail</translation>
    </message>
    <message>
        <source>Contract access granted</source>
        <comment>event log</comment>
        <translation>Accesso a un contratto concesso</translation>
    </message>
    <message>
        <source>Contract access taken back (decision undone)</source>
        <comment>event log</comment>
        <translation>Accesso a un contratto rimosso (decisione annullata)</translation>
    </message>
    <message>
        <source>Contract access removed</source>
        <comment>event log</comment>
        <translation>Accesso a un contratto rimosso</translation>
    </message>
    <message>
        <source>Contract access revoked</source>
        <comment>event log</comment>
        <translation>Accesso a un contratto revocato</translation>
    </message>
    <message>
        <source>Contract access ended</source>
        <comment>event log</comment>
        <translation>Accesso a un contratto terminato</translation>
    </message>
    <message>
        <source>Number checked again</source>
        <comment>event log</comment>
        <translation>Numero verificato di nuovo</translation>
    </message>
    <message>
        <source>Contract locked</source>
        <comment>event log</comment>
        <translation>Contratto bloccato</translation>
    </message>
    <message>
        <source>Contract unlocked</source>
        <comment>event log</comment>
        <translation>Contratto sbloccato</translation>
    </message>
    <message>
        <source>Comment on a request</source>
        <comment>event log</comment>
        <translation>Commento a una richiesta</translation>
    </message>
    <message>
        <source>Request denied by a rule</source>
        <comment>event log</comment>
        <translation>Richiesta respinta da una regola</translation>
    </message>
    <message>
        <source>Role ended</source>
        <comment>event log</comment>
        <translation>Ruolo terminato</translation>
    </message>
    <message>
        <source>Cisco account registered</source>
        <comment>event log</comment>
        <translation>Account Cisco registrato</translation>
    </message>
    <message>
        <source>Activation email sent</source>
        <comment>event log</comment>
        <translation>E-mail di attivazione inviata</translation>
    </message>
    <message>
        <source>Email corrected</source>
        <comment>event log</comment>
        <translation>Correzione dell&apos;indirizzo e-mail</translation>
    </message>
    <message>
        <source>Cisco account activated</source>
        <comment>event log</comment>
        <translation>Account Cisco attivato</translation>
    </message>
    <message>
        <source>Registration deleted</source>
        <comment>event log</comment>
        <translation>Registrazione eliminata</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <comment>event log</comment>
        <translation>Profilo modificato</translation>
    </message>
    <message>
        <source>User name changed</source>
        <comment>event log</comment>
        <translation>Nome utente modificato</translation>
    </message>
    <message>
        <source>Company information changed</source>
        <comment>event log</comment>
        <translation>Informazioni sulla società modificate</translation>
    </message>
    <message>
        <source>New email asked for</source>
        <comment>event log</comment>
        <translation>Nuovo indirizzo e-mail richiesto</translation>
    </message>
    <message>
        <source>Email changed</source>
        <comment>event log</comment>
        <translation>Indirizzo e-mail modificato</translation>
    </message>
    <message>
        <source>Former email restored</source>
        <comment>event log</comment>
        <translation>Indirizzo e-mail precedente ripristinato</translation>
    </message>
    <message>
        <source>Logged in</source>
        <comment>event log</comment>
        <translation>Accesso eseguito</translation>
    </message>
    <message>
        <source>Logged out</source>
        <comment>event log</comment>
        <translation>Disconnessione eseguita</translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <comment>event log</comment>
        <translation>Reimpostazione della password richiesta</translation>
    </message>
    <message>
        <source>Password reset</source>
        <comment>event log</comment>
        <translation>Password reimpostata</translation>
    </message>
    <message>
        <source>Password changed</source>
        <comment>event log</comment>
        <translation>Password modificata</translation>
    </message>
    <message>
        <source>Preferences saved</source>
        <comment>event log</comment>
        <translation>Preferenze salvate</translation>
    </message>
    <message>
        <source>Operator created</source>
        <comment>event log</comment>
        <translation>Operatore creato</translation>
    </message>
    <message>
        <source>Operator removed</source>
        <comment>event log</comment>
        <translation>Operatore rimosso</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <comment>event log</comment>
        <translation>Promemoria inviato</translation>
    </message>
    <message>
        <source>Note of a request changed</source>
        <comment>event log</comment>
        <translation>Nota di una richiesta modificata</translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <comment>event log</comment>
        <translation>Invito inviato di nuovo</translation>
    </message>
    <message>
        <source>Invitation changed</source>
        <comment>event log</comment>
        <translation>Invito modificato</translation>
    </message>
    <message>
        <source>Role granted</source>
        <comment>event log</comment>
        <translation>Ruolo concesso</translation>
    </message>
    <message>
        <source>Role taken back (decision undone)</source>
        <comment>event log</comment>
        <translation>Ruolo rimosso (decisione annullata)</translation>
    </message>
    <message>
        <source>Role revoked</source>
        <comment>event log</comment>
        <translation>Ruolo revocato</translation>
    </message>
    <message>
        <source>Role given up</source>
        <comment>event log</comment>
        <translation>Ruolo lasciato</translation>
    </message>
    <message>
        <source>Last administrator wants to leave</source>
        <comment>event log</comment>
        <translation>L&apos;ultimo amministratore vuole lasciare il ruolo</translation>
    </message>
    <message>
        <source>Last administrator stays</source>
        <comment>event log</comment>
        <translation>L&apos;ultimo amministratore resta</translation>
    </message>
    <message>
        <source>Role suspended</source>
        <comment>event log</comment>
        <translation>Ruolo sospeso</translation>
    </message>
    <message>
        <source>Role restored</source>
        <comment>event log</comment>
        <translation>Ruolo ripristinato</translation>
    </message>
    <message>
        <source>Address added to the directory</source>
        <comment>event log</comment>
        <translation>Indirizzo inserito nell&apos;elenco delle società</translation>
    </message>
    <message>
        <source>Email sent again</source>
        <comment>event log</comment>
        <translation>E-mail inviata di nuovo</translation>
    </message>
    <message>
        <source>Mail server changed</source>
        <comment>event log</comment>
        <translation>Server di posta modificato</translation>
    </message>
    <message>
        <source>Support case opened</source>
        <comment>event log</comment>
        <translation>Richiesta di assistenza aperta</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>station of a request</comment>
        <translation>Inviata</translation>
    </message>
    <message>
        <source>Deciders told</source>
        <comment>station of a request</comment>
        <translation>Comunicata a chi decide</translation>
    </message>
    <message>
        <source>The email to who decides did not arrive</source>
        <comment>station of a request</comment>
        <translation>L&apos;e-mail a chi decide non è arrivata</translation>
    </message>
    <message>
        <source>Given to other deciders</source>
        <comment>station of a request</comment>
        <translation>Affidata ad altri</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <comment>station of a request</comment>
        <translation>Promemoria inviato</translation>
    </message>
    <message>
        <source>Note changed, formerly</source>
        <comment>station of a request</comment>
        <translation>Nota modificata, in precedenza</translation>
    </message>
    <message>
        <source>Sent again</source>
        <comment>station of an invitation</comment>
        <translation>Inviato di nuovo</translation>
    </message>
    <message>
        <source>Invitation changed</source>
        <comment>station of an invitation</comment>
        <translation>Invito modificato</translation>
    </message>
    <message>
        <source>The operator can appoint an administrator</source>
        <comment>station of a request</comment>
        <translation>L&apos;operatore può nominare un amministratore</translation>
    </message>
    <message>
        <source>Invitation sent by email</source>
        <comment>station of an invitation</comment>
        <translation>Invito inviato tramite e-mail</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <comment>station of an invitation</comment>
        <translation>In attesa di risposta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>station of an invitation</comment>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>station of an invitation</comment>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>station of an invitation</comment>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <comment>station of a request</comment>
        <translation>In attesa di decisione</translation>
    </message>
    <message>
        <source>Deciders reminded</source>
        <comment>station of a request</comment>
        <translation>Promemoria inviato</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <comment>station of a request</comment>
        <translation>Prossimo promemoria</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>station of a request</comment>
        <translation>Approvata</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>station of a request</comment>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>station of a request</comment>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>Comment by a decider</source>
        <comment>station of a request</comment>
        <translation>Commento di chi decide</translation>
    </message>
    <message>
        <source>Checked again</source>
        <comment>station of a request</comment>
        <translation>Verificata di nuovo</translation>
    </message>
    <message>
        <source>Decision undone</source>
        <comment>station of a request</comment>
        <translation>Decisione annullata</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>station of a request</comment>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>station of a request</comment>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>Support can be contacted</source>
        <comment>station of a request</comment>
        <translation>È possibile contattare l&apos;assistenza</translation>
    </message>
    <message>
        <source>The operator can decide too</source>
        <comment>station of a request</comment>
        <translation>Può decidere anche l&apos;operatore</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>station of a request</comment>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>The request expires</source>
        <comment>station of a request</comment>
        <translation>La richiesta scade</translation>
    </message>
    <message>
        <source>Requester is active</source>
        <comment>check before a decision</comment>
        <translation>Richiedente con account attivo</translation>
    </message>
    <message>
        <source>Account name is free</source>
        <comment>check before a decision</comment>
        <translation>Nome account disponibile</translation>
    </message>
    <message>
        <source>Account domain is free</source>
        <comment>check before a decision</comment>
        <translation>Dominio account disponibile</translation>
    </message>
    <message>
        <source>Account domain is usable</source>
        <comment>check before a decision</comment>
        <translation>Dominio account utilizzabile</translation>
    </message>
    <message>
        <source>Smart Account is active</source>
        <comment>check before a decision</comment>
        <translation>Smart Account attivo</translation>
    </message>
    <message>
        <source>Number is in force</source>
        <comment>check before a decision</comment>
        <translation>Numero in vigore</translation>
    </message>
    <message>
        <source>Access is not held yet</source>
        <comment>check before a decision</comment>
        <translation>Accesso non ancora posseduto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>flag of a request</comment>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Your own request</source>
        <comment>flag of a request</comment>
        <translation>Richiesta propria</translation>
    </message>
    <message>
        <source>Email outside the account domain</source>
        <comment>flag of a request</comment>
        <translation>Indirizzo e-mail esterno al dominio account</translation>
    </message>
    <message>
        <source>Company differs</source>
        <comment>flag of a request</comment>
        <translation>Società diversa</translation>
    </message>
    <message>
        <source>Email domain differs</source>
        <comment>flag of a request</comment>
        <translation>E-mail di un altro dominio</translation>
    </message>
    <message>
        <source>Contract locked</source>
        <comment>flag of a request</comment>
        <translation>Contratto bloccato</translation>
    </message>
    <message>
        <source>Profile incomplete</source>
        <comment>flag of a request</comment>
        <translation>Profilo incompleto</translation>
    </message>
    <message>
        <source>Profile changed since</source>
        <comment>flag of a request</comment>
        <translation>Profilo modificato dopo l&apos;invio</translation>
    </message>
    <message>
        <source>Requester not active</source>
        <comment>flag of a request</comment>
        <translation>Richiedente senza account attivo</translation>
    </message>
    <message>
        <source>Full Name</source>
        <comment>changed field of a profile</comment>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>changed field of a profile</comment>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Company phone</source>
        <comment>changed field of a profile</comment>
        <translation>Telefono della società</translation>
    </message>
    <message>
        <source>Company name (English)</source>
        <comment>changed field of a profile</comment>
        <translation>Nome della società (in inglese)</translation>
    </message>
    <message>
        <source>Address (English)</source>
        <comment>changed field of a profile</comment>
        <translation>Indirizzo (in inglese)</translation>
    </message>
    <message>
        <source>Results of numbers sent by email</source>
        <comment>what upkeep did</comment>
        <translation>Risultati dei numeri inviati tramite e-mail</translation>
    </message>
    <message>
        <source>Numbers checked again</source>
        <comment>what upkeep did</comment>
        <translation>Numeri verificati di nuovo</translation>
    </message>
    <message>
        <source>Numbers no longer checked again</source>
        <comment>what upkeep did</comment>
        <translation>Numeri non più verificati</translation>
    </message>
    <message>
        <source>Ends of contracts announced</source>
        <comment>what upkeep did</comment>
        <translation>Scadenze di contratti comunicate</translation>
    </message>
    <message>
        <source>Contract access ended</source>
        <comment>what upkeep did</comment>
        <translation>Accessi ai contratti terminati</translation>
    </message>
    <message>
        <source>Customers reminded</source>
        <comment>what upkeep did</comment>
        <translation>Clienti a cui è stato inviato un promemoria</translation>
    </message>
    <message>
        <source>No active administrator</source>
        <comment>why an account is on the operator&apos;s list</comment>
        <translation>Nessun amministratore attivo</translation>
    </message>
    <message>
        <source>Administrators have not decided in time</source>
        <comment>why an account is on the operator&apos;s list</comment>
        <translation>Amministratori in ritardo con le decisioni</translation>
    </message>
    <message>
        <source>The last administrator wants to leave</source>
        <comment>why an account is on the operator&apos;s list</comment>
        <translation>L&apos;ultimo amministratore vuole lasciare il ruolo</translation>
    </message>
    <message>
        <source>Smart Account portal</source>
        <comment>help link</comment>
        <translation>Portale degli Smart Account</translation>
    </message>
    <message>
        <source>Smart Account documents</source>
        <comment>help link</comment>
        <translation>Documenti sugli Smart Account</translation>
    </message>
    <message>
        <source>Cisco Software Central</source>
        <comment>help link</comment>
        <translation>Cisco Software Central</translation>
    </message>
    <message>
        <source>Cisco Account Profile</source>
        <comment>help link</comment>
        <translation>Profilo dell&apos;account Cisco</translation>
    </message>
    <message>
        <source>Registration form for a Cisco account</source>
        <comment>help link</comment>
        <translation>Modulo di registrazione di un account Cisco</translation>
    </message>
    <message>
        <source>Guide to access levels</source>
        <comment>help link</comment>
        <translation>Guida ai livelli di accesso</translation>
    </message>
    <message>
        <source>Guide to access rights</source>
        <comment>help link</comment>
        <translation>Guida ai diritti di accesso</translation>
    </message>
    <message>
        <source>Support Case Manager (SCM)</source>
        <comment>help link</comment>
        <translation>Support Case Manager (SCM)</translation>
    </message>
    <message>
        <source>{title}</source>
        <comment>help link of this organization</comment>
        <translation>{title}</translation>
    </message>
    <message>
        <source>Choose what requesters see of the administrators.</source>
        <translation>Scegliere quali dati degli amministratori mostrare ai richiedenti.</translation>
    </message>
    <message>
        <source>These properties were changed since you opened them. Look at them again.</source>
        <translation>Le proprietà sono state modificate dopo l&apos;apertura. Verificarle di nuovo.</translation>
    </message>
    <message>
        <source>{domain} is already the domain of this account.</source>
        <translation>{domain} è già il dominio di questo account.</translation>
    </message>
    <message>
        <source>The request {number} for another domain is still open. Wait, or withdraw it.</source>
        <translation>La richiesta {number} per un altro dominio è ancora aperta. Attendere la decisione o ritirare la richiesta.</translation>
    </message>
    <message>
        <source>The password does not match this registration. Enter it again.</source>
        <translation>La password non corrisponde a questa registrazione. Immetterla di nuovo.</translation>
    </message>
    <message>
        <source>Another registration of this address was activated. Log in.</source>
        <translation>È già stata attivata un&apos;altra registrazione con questo indirizzo. Eseguire l&apos;accesso.</translation>
    </message>
    <message numerus="yes">
        <source>The email has just been sent. It can be sent again in %n second.</source>
        <translation>
            <numerusform>L&apos;e-mail è appena stata inviata. È possibile inviarla di nuovo tra %n secondo.</numerusform>
            <numerusform>L&apos;e-mail è appena stata inviata. È possibile inviarla di nuovo tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field: why the operator appoints an administrator</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The administrators of this Smart Account are active and decide in time.</source>
        <translation>Gli amministratori di questo Smart Account sono attivi e decidono nei tempi previsti.</translation>
    </message>
    <message>
        <source>Nobody has an active Cisco account with this email. Check the address.</source>
        <translation>Non esiste un account Cisco attivo con questo indirizzo e-mail. Verificare l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>An administrator needs an email in the account domain {domain}.</source>
        <translation>Un amministratore deve avere un indirizzo e-mail nel dominio account {domain}.</translation>
    </message>
    <message>
        <source>{name} is already an administrator of this Smart Account.</source>
        <translation>{name} amministra già questo Smart Account.</translation>
    </message>
    <message>
        <source>This address was not found. Go back to the list.</source>
        <translation>Questo indirizzo non è stato trovato. Tornare all&apos;elenco.</translation>
    </message>
    <message>
        <source>A home address cannot be added to the company directory.</source>
        <translation>Un indirizzo di abitazione non può essere inserito nell&apos;elenco delle società.</translation>
    </message>
    <message>
        <source>Company name (English)</source>
        <translation>Nome della società (in inglese)</translation>
    </message>
    <message>
        <source>Enter the company name.</source>
        <translation>Immettere il nome della società.</translation>
    </message>
    <message>
        <source>The company name needs at least one letter or digit.</source>
        <translation>Il nome della società deve contenere almeno una lettera o una cifra.</translation>
    </message>
    <message>
        <source>“Private Use” is for home addresses. Choose the address type Home, or enter the company name.</source>
        <translation>«Private Use» richiede un indirizzo di abitazione. Selezionare il tipo di indirizzo «Abitazione» o immettere il nome della società.</translation>
    </message>
    <message>
        <source>This entry is no longer in the company directory. Choose another, or a new address.</source>
        <translation>Questa voce non è più presente nell&apos;elenco delle società. Selezionare un&apos;altra voce o aggiungere un nuovo indirizzo.</translation>
    </message>
    <message>
        <source>The chosen entry is for “{company}”. Choose another, or register a new address.</source>
        <translation>La voce selezionata riguarda «{company}». Selezionare un&apos;altra voce o aggiungere un nuovo indirizzo.</translation>
    </message>
    <message>
        <source>Choose an address, or register a new one.</source>
        <translation>Selezionare un indirizzo o aggiungerne uno nuovo.</translation>
    </message>
    <message>
        <source>Choose the address type.</source>
        <translation>Selezionare il tipo di indirizzo.</translation>
    </message>
    <message>
        <source>Tick the box to confirm the new address.</source>
        <translation>Selezionare la casella per confermare il nuovo indirizzo.</translation>
    </message>
    <message>
        <source>Enter the company phone.</source>
        <translation>Immettere il telefono della società.</translation>
    </message>
    <message>
        <source>The leading 0 of the phone number was dropped: it is not dialed after {code}.</source>
        <translation>Lo 0 iniziale del numero di telefono è stato eliminato: non si compone dopo il codice paese {code}.</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>field</comment>
        <translation>Motivo del rifiuto</translation>
    </message>
    <message>
        <source>You cannot decide your own request. Another administrator decides it.</source>
        <translation>Non è possibile decidere sulla propria richiesta. La decisione spetta a un altro amministratore.</translation>
    </message>
    <message>
        <source>Only administrators can decide requests.</source>
        <translation>Solo gli amministratori possono decidere sulle richieste.</translation>
    </message>
    <message>
        <source>Only the registry operator can decide this request.</source>
        <translation>Solo l&apos;operatore dell&apos;archivio può decidere su questa richiesta.</translation>
    </message>
    <message>
        <source>The administrators decide this request. You can decide it too from {date}.</source>
        <translation>Su questa richiesta decidono gli amministratori. Da {date} può decidere anche l&apos;operatore.</translation>
    </message>
    <message>
        <source>No decision was made on this request. There is nothing to undo.</source>
        <translation>Su questa richiesta non è stata presa alcuna decisione. Non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>Only the person who decided can undo the decision.</source>
        <translation>Solo chi ha deciso può annullare la decisione.</translation>
    </message>
    <message>
        <source>The decision can no longer be undone: its emails have been sent.</source>
        <translation>La decisione non può più essere annullata: le relative e-mail sono state inviate.</translation>
    </message>
    <message>
        <source>“{value}” was taken in the meantime. The decision can no longer be undone.</source>
        <translation>Nel frattempo «{value}» risulta già in uso. La decisione non può più essere annullata.</translation>
    </message>
    <message>
        <source>The request {number} for another domain was sent in the meantime. The decision can no longer be undone.</source>
        <translation>Nel frattempo è stata inviata la richiesta {number} per un altro dominio. La decisione non può più essere annullata.</translation>
    </message>
    <message>
        <source>The request expired in the meantime. The decision can no longer be undone.</source>
        <translation>Nel frattempo la richiesta è scaduta. La decisione non può più essere annullata.</translation>
    </message>
    <message>
        <source>What you typed is too long to be kept as a draft. Shorten your notes.</source>
        <translation>Il testo immesso è troppo lungo per essere conservato come bozza. Accorciare le note.</translation>
    </message>
    <message>
        <source>This is already the email of your Cisco account.</source>
        <translation>Questo è già l&apos;indirizzo e-mail dell&apos;account Cisco.</translation>
    </message>
    <message>
        <source>The password does not match.</source>
        <translation>La password non corrisponde.</translation>
    </message>
    <message>
        <source>{email} already has a Cisco account. Log in with it, or enter another email.</source>
        <translation>Per {email} esiste già un account Cisco. Eseguire l&apos;accesso con questo indirizzo o immetterne un altro.</translation>
    </message>
    <message>
        <source>This Cisco account is not active, so its email stays as it is. Contact support.</source>
        <translation>Questo account Cisco non è attivo, quindi il suo indirizzo e-mail resta invariato. Contattare l&apos;assistenza.</translation>
    </message>
    <message>
        <source>Too many failed logins with this email. Log in after {moment}, or reset the password.</source>
        <translation>Troppi accessi non riusciti con questo indirizzo e-mail. Eseguire l&apos;accesso dopo {moment} o reimpostare la password.</translation>
    </message>
    <message>
        <source>The email or the password does not match.</source>
        <translation>L&apos;indirizzo e-mail o la password non corrisponde.</translation>
    </message>
    <message>
        <source>Emails of this registry leave by a mail server. Look in your own inbox.</source>
        <translation>Le e-mail di questo archivio partono da un server di posta. Controllare la propria posta in arrivo.</translation>
    </message>
    <message>
        <source>This email was not found. Go back to the list.</source>
        <translation>Questa e-mail non è stata trovata. Tornare all&apos;elenco.</translation>
    </message>
    <message>
        <source>{email} is already an operator. Enter another email.</source>
        <translation>{email} appartiene già a un operatore. Immettere un altro indirizzo e-mail.</translation>
    </message>
    <message>
        <source>“{value}” was not found. Check what you entered.</source>
        <translation>Nessun risultato per «{value}». Verificare i dati immessi.</translation>
    </message>
    <message>
        <source>This registry already has an operator. Log in as operator.</source>
        <translation>Questo archivio ha già un operatore. Eseguire l&apos;accesso come operatore.</translation>
    </message>
    <message>
        <source>Enter the current password.</source>
        <translation>Immettere la password attuale.</translation>
    </message>
    <message>
        <source>The current password does not match.</source>
        <translation>La password attuale non corrisponde.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>Immettere il codice ricevuto tramite e-mail.</translation>
    </message>
    <message>
        <source>The code does not match the latest email, or it has expired. Check it, or start again.</source>
        <translation>Il codice non corrisponde all&apos;ultima e-mail oppure è scaduto. Verificarlo o ricominciare.</translation>
    </message>
    <message>
        <source>Choose an entry for “{field}”.</source>
        <translation>Selezionare una voce in «{field}».</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>label</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>label</comment>
        <translation>Dimensioni del testo</translation>
    </message>
    <message>
        <source>“{value}” was not found. Choose a time zone from the list.</source>
        <translation>Nessun risultato per «{value}». Selezionare un fuso orario dell&apos;elenco.</translation>
    </message>
    <message>
        <source>First name (Latin letters)</source>
        <translation>Nome (caratteri latini)</translation>
    </message>
    <message>
        <source>Last name (Latin letters)</source>
        <translation>Cognome (caratteri latini)</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <comment>field</comment>
        <translation>Nome da visualizzare</translation>
    </message>
    <message>
        <source>Job title</source>
        <comment>field</comment>
        <translation>Qualifica</translation>
    </message>
    <message>
        <source>Choose the country or region.</source>
        <translation>Selezionare il paese o l&apos;area geografica.</translation>
    </message>
    <message>
        <source>Choose an entry for the job function, or none.</source>
        <translation>Selezionare una voce per l&apos;area professionale oppure nessuna voce.</translation>
    </message>
    <message>
        <source>Choose an entry for the job level, or none.</source>
        <translation>Selezionare una voce per il livello oppure nessuna voce.</translation>
    </message>
    <message>
        <source>This profile is managed by {owner}. Request changes there.</source>
        <translation>Il profilo è gestito da {owner}. Per modificarlo, rivolgersi a chi lo gestisce.</translation>
    </message>
    <message>
        <source>You changed your profile in another window on {moment}. Nothing was saved; check the values and update again.</source>
        <translation>Il profilo è stato modificato {moment} in un&apos;altra finestra. Nessun dato è stato salvato; verificare i valori e aggiornare di nuovo.</translation>
    </message>
    <message>
        <source>The registry operator changed your profile on {moment}. Nothing was saved; check the values and update again.</source>
        <translation>Il profilo è stato modificato {moment} dall&apos;operatore dell&apos;archivio. Nessun dato è stato salvato; verificare i valori e aggiornare di nuovo.</translation>
    </message>
    <message>
        <source>Your profile was changed in the meantime. Nothing was saved; check the values and update again.</source>
        <translation>Nel frattempo il profilo è stato modificato. Nessun dato è stato salvato; verificare i valori e aggiornare di nuovo.</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Paese o area geografica</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>label</comment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>This Cisco account is already active. Log in.</source>
        <translation>Questo account Cisco è già attivo. Eseguire l&apos;accesso.</translation>
    </message>
    <message>
        <source>Many emails were sent to {email} within an hour. Send the next one after {moment}.</source>
        <translation>Sono state inviate molte e-mail a {email} in un&apos;ora. Inviare la prossima dopo {moment}.</translation>
    </message>
    <message>
        <source>This registration no longer exists. Register again.</source>
        <translation>Questa registrazione non esiste più. Eseguire una nuova registrazione.</translation>
    </message>
    <message>
        <source>Note to Cisco Approver</source>
        <comment>field</comment>
        <translation>Nota per l&apos;approvatore Cisco</translation>
    </message>
    <message>
        <source>Choose who may see the account: Public or Private.</source>
        <translation>Scegliere chi può vedere l&apos;account: «Pubblico» o «Privato».</translation>
    </message>
    <message numerus="yes">
        <source>You have %n open request, the most allowed. Withdraw one, or wait.</source>
        <translation>
            <numerusform>È aperta %n richiesta, il numero massimo consentito. Ritirarla o attendere la decisione.</numerusform>
            <numerusform>Sono aperte %n richieste, il numero massimo consentito. Ritirarne una o attendere una decisione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Name Already in Use. Choose a name other than “{name}”.</source>
        <translation>Nome account già in uso. Scegliere un nome diverso da «{name}».</translation>
    </message>
    <message>
        <source>An Account Already Exists at this Domain. Request access to {domain}, or add a prefix.</source>
        <translation>Esiste già un account per questo dominio. Richiedere l&apos;accesso all&apos;account con dominio {domain} o aggiungere un prefisso.</translation>
    </message>
    <message>
        <source>{domain} belonged to a Smart Account that was closed. It is not free yet.</source>
        <translation>Il dominio {domain} apparteneva a uno Smart Account chiuso. Non è ancora disponibile.</translation>
    </message>
    <message>
        <source>Your request {number} already asks for {domain}.</source>
        <translation>Per il dominio {domain} è già stata inviata la richiesta {number}.</translation>
    </message>
    <message>
        <source>{domain} is asked for in another request. Add a prefix, or wait for its decision.</source>
        <translation>Il dominio {domain} è oggetto di un&apos;altra richiesta. Aggiungere un prefisso o attendere la decisione.</translation>
    </message>
    <message>
        <source>The requester&apos;s Cisco account is active.</source>
        <translation>L&apos;account Cisco del richiedente è attivo.</translation>
    </message>
    <message>
        <source>The requester no longer has an active Cisco account.</source>
        <translation>Il richiedente non ha più un account Cisco attivo.</translation>
    </message>
    <message>
        <source>“{value}” is kept for this request.</source>
        <translation>«{value}» resta riservato a questa richiesta.</translation>
    </message>
    <message>
        <source>“{value}” now belongs to another Smart Account or request.</source>
        <translation>«{value}» appartiene ora a un altro Smart Account o a un&apos;altra richiesta.</translation>
    </message>
    <message>
        <source>{domain} is still usable with the requester&apos;s email address.</source>
        <translation>Il dominio {domain} è ancora utilizzabile con l&apos;indirizzo e-mail del richiedente.</translation>
    </message>
    <message>
        <source>{domain} does not match the requester&apos;s email address; the decision is yours.</source>
        <translation>Il dominio {domain} non corrisponde all&apos;indirizzo e-mail del richiedente; decide chi esamina la richiesta.</translation>
    </message>
    <message>
        <source>The registry operator</source>
        <comment>who decides a request</comment>
        <translation>un operatore dell&apos;archivio</translation>
    </message>
    <message>
        <source>A rule</source>
        <comment>who decided: no person, but the rules for numbers</comment>
        <translation>Una regola</translation>
    </message>
    <message>
        <source>A former person</source>
        <comment>somebody whose account was deleted</comment>
        <translation>una persona non più registrata</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>a person&apos;s name, where one stands alone</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>An administrator</source>
        <comment>who decided, where no name may be shown</comment>
        <translation>un amministratore</translation>
    </message>
    <message>
        <source>A Smart Account Administrator</source>
        <comment>who decided, where only the role may be shown</comment>
        <translation>un amministratore dello Smart Account</translation>
    </message>
    <message numerus="yes">
        <source>%n Smart Account Administrator</source>
        <comment>who decides</comment>
        <translation>
            <numerusform>%n amministratore dello Smart Account</numerusform>
            <numerusform>%n amministratori dello Smart Account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrator</source>
        <comment>who decides</comment>
        <translation>
            <numerusform>%n amministratore</numerusform>
            <numerusform>%n amministratori</numerusform>
        </translation>
    </message>
    <message>
        <source>The request {number} was not found. Check the number.</source>
        <translation>La richiesta {number} non è stata trovata. Verificare il numero.</translation>
    </message>
    <message>
        <source>The requester administers the Smart Account.</source>
        <translation>Il richiedente amministra lo Smart Account.</translation>
    </message>
    <message>
        <source>The requester no longer administers the Smart Account.</source>
        <translation>Il richiedente non amministra più lo Smart Account.</translation>
    </message>
    <message>
        <source>Nobody yet: the registry operator names an administrator first</source>
        <comment>who decides a request</comment>
        <translation>Ancora nessuno: prima l&apos;operatore dell&apos;archivio nomina un amministratore</translation>
    </message>
    <message>
        <source>Only administrators of the Smart Account decide this request. Write to them, or appoint an administrator when nobody answers.</source>
        <translation>Su questa richiesta possono decidere solo gli amministratori dello Smart Account. Scrivere agli amministratori o, se nessuno risponde, nominarne uno.</translation>
    </message>
    <message>
        <source>The Smart Account is active.</source>
        <translation>Lo Smart Account è attivo.</translation>
    </message>
    <message>
        <source>The Smart Account is closed.</source>
        <translation>Lo Smart Account è chiuso.</translation>
    </message>
    <message>
        <source>The number exists and is in force.</source>
        <translation>Il numero esiste ed è in vigore.</translation>
    </message>
    <message>
        <source>The number is no longer known, or no longer in force.</source>
        <translation>Il numero non risulta più o non è più in vigore.</translation>
    </message>
    <message>
        <source>The requester does not hold all of this access yet.</source>
        <translation>Chi ha inviato la richiesta non possiede ancora tutto questo accesso.</translation>
    </message>
    <message>
        <source>The requester already holds all of this access.</source>
        <translation>Chi ha inviato la richiesta possiede già tutto questo accesso.</translation>
    </message>
    <message>
        <source>The new domain is already in use. To undo this decision, contact support.</source>
        <translation>Il nuovo dominio è già in uso. Per annullare questa decisione, contattare l&apos;assistenza.</translation>
    </message>
    <message>
        <source>{domain} was taken in the meantime. To undo this decision, contact support.</source>
        <translation>Il dominio {domain} nel frattempo è stato assegnato. Per annullare questa decisione, contattare l&apos;assistenza.</translation>
    </message>
    <message>
        <source>The Smart Account is created at once. Nobody has to approve it.</source>
        <translation>Lo Smart Account viene creato subito. Non è necessaria alcuna approvazione.</translation>
    </message>
    <message>
        <source>The registry operator decides. Without a decision, the request expires on {expires}.</source>
        <translation>Decide l&apos;operatore dell&apos;archivio. In assenza di una decisione, la richiesta scade {expires}.</translation>
    </message>
    <message>
        <source>An administrator of the Smart Account “{account}” decides; from {date} the registry operator can decide too. Without a decision, the request expires on {expires}.</source>
        <translation>Decide un amministratore dello Smart Account «{account}»; da {date} può decidere anche l&apos;operatore dell&apos;archivio. In assenza di una decisione, la richiesta scade {expires}.</translation>
    </message>
    <message>
        <source>An administrator of the Smart Account at the parent domain decides; from {date} the registry operator can decide too. Without a decision, the request expires on {expires}.</source>
        <translation>Decide un amministratore dello Smart Account del dominio padre; da {date} può decidere anche l&apos;operatore dell&apos;archivio. In assenza di una decisione, la richiesta scade {expires}.</translation>
    </message>
    <message>
        <source>This list can no longer be continued from here. Load it again.</source>
        <translation>Impossibile continuare l&apos;elenco da questo punto. Caricarlo di nuovo.</translation>
    </message>
    <message>
        <source>The Smart Account “{account}” is already in use. To undo this decision, contact support.</source>
        <translation>Lo Smart Account «{account}» è già in uso. Per annullare questa decisione, contattare l&apos;assistenza.</translation>
    </message>
    <message>
        <source>{name} decided this request on {date}. Your decision was not saved.</source>
        <translation>La richiesta è già stata esaminata {date} da {name}. Questa decisione non è stata salvata.</translation>
    </message>
    <message>
        <source>{name} withdrew this request on {date}. Your decision was not saved.</source>
        <translation>La richiesta è già stata ritirata {date} da {name}. Questa decisione non è stata salvata.</translation>
    </message>
    <message>
        <source>This request expired on {date}. Your decision was not saved.</source>
        <translation>La richiesta è scaduta {date}. Questa decisione non è stata salvata.</translation>
    </message>
    <message>
        <source>{name} decided this request on {date}. It can no longer be withdrawn.</source>
        <translation>La richiesta è già stata esaminata {date} da {name}. Non può più essere ritirata.</translation>
    </message>
    <message>
        <source>{name} decided this request on {date}. Nothing was sent or changed.</source>
        <translation>La richiesta è già stata esaminata {date} da {name}. Nulla è stato inviato o modificato.</translation>
    </message>
    <message>
        <source>This request was already withdrawn on {date}.</source>
        <translation>La richiesta è già stata ritirata {date}.</translation>
    </message>
    <message>
        <source>{name} withdrew this request on {date}. Nothing was sent or changed.</source>
        <translation>La richiesta è stata ritirata {date} da {name}. Nulla è stato inviato o modificato.</translation>
    </message>
    <message>
        <source>This request expired on {date}. It does not need to be withdrawn.</source>
        <translation>La richiesta è scaduta {date}. Non è necessario ritirarla.</translation>
    </message>
    <message>
        <source>This request expired on {date}. Nothing was sent or changed.</source>
        <translation>La richiesta è scaduta {date}. Nulla è stato inviato o modificato.</translation>
    </message>
    <message>
        <source>This request has changed since you opened it. Look at it again.</source>
        <translation>La richiesta è stata modificata dopo l&apos;apertura. Verificarla di nuovo.</translation>
    </message>
    <message>
        <source>{domain} is the domain of your email address.</source>
        <translation>{domain} è il dominio dell&apos;indirizzo e-mail del profilo.</translation>
    </message>
    <message>
        <source>{domain} adds a prefix to {shared}, the domain of your email address.</source>
        <translation>{domain} aggiunge un prefisso a {shared}, il dominio dell&apos;indirizzo e-mail del profilo.</translation>
    </message>
    <message>
        <source>{domain} does not match your email address.</source>
        <translation>Il dominio {domain} non corrisponde all&apos;indirizzo e-mail del profilo.</translation>
    </message>
    <message>
        <source>Choose the language of the invitation.</source>
        <translation>Selezionare la lingua dell&apos;invito.</translation>
    </message>
    <message>
        <source>{email} already has an open invitation to this Smart Account: {number}.</source>
        <translation>Per {email} esiste già un invito in sospeso a questo Smart Account: {number}.</translation>
    </message>
    <message>
        <source>The invitation was sent lately. You can send it again on {date}.</source>
        <translation>L&apos;invito è stato inviato da poco. È possibile inviarlo di nuovo {date}.</translation>
    </message>
    <message>
        <source>This action needs the role {role}.</source>
        <translation>Questa operazione richiede il ruolo «{role}».</translation>
    </message>
    <message>
        <source>Only the person who sent the request can withdraw it.</source>
        <translation>Solo chi ha inviato la richiesta può ritirarla.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Immettere la password.</translation>
    </message>
    <message>
        <source>This Cisco account is waiting to be activated. Follow the link in the email.</source>
        <translation>Questo account Cisco è in attesa di attivazione. Aprire il collegamento ricevuto tramite e-mail.</translation>
    </message>
    <message>
        <source>The registry operator locked this Cisco account. Contact support.</source>
        <translation>Questo account Cisco è stato bloccato dall&apos;operatore dell&apos;archivio. Contattare l&apos;assistenza.</translation>
    </message>
    <message>
        <source>This Cisco account is being closed. To keep it, follow the link in the email.</source>
        <translation>Questo account Cisco è in chiusura. Per conservarlo, aprire il collegamento ricevuto tramite e-mail.</translation>
    </message>
    <message>
        <source>Messages to support are sent from a Cisco account. Log in with one.</source>
        <translation>I messaggi all&apos;assistenza si inviano da un account Cisco. Eseguire l&apos;accesso con un account Cisco.</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Selezionare un argomento.</translation>
    </message>
    <message>
        <source>Log in to write about this topic. Without login, only questions about a Cisco account can be sent.</source>
        <translation>Per scrivere su questo argomento, eseguire l&apos;accesso. Senza accesso è possibile inviare solo domande su un account Cisco.</translation>
    </message>
    <message>
        <source>Enter the full name.</source>
        <translation>Immettere nome e cognome.</translation>
    </message>
    <message>
        <source>Use the email of your Cisco account: {email}.</source>
        <translation>Utilizzare l&apos;indirizzo e-mail dell&apos;account Cisco: {email}.</translation>
    </message>
    <message>
        <source>Enter the inquiry.</source>
        <translation>Immettere il messaggio.</translation>
    </message>
    <message>
        <source>Full Name</source>
        <comment>field</comment>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>Company name</source>
        <comment>field</comment>
        <translation>Nome della società</translation>
    </message>
    <message>
        <source>Account Domain</source>
        <comment>field</comment>
        <translation>Dominio account</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <comment>field</comment>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>You sent many messages today. Send the next one after {moment}.</source>
        <translation>Oggi sono già stati inviati molti messaggi. Inviare il prossimo dopo {moment}.</translation>
    </message>
    <message>
        <source>Many messages were sent without login. Log in to send yours now, or send it after {moment}.</source>
        <translation>Sono stati inviati molti messaggi senza accesso. Per inviare subito il messaggio, eseguire l&apos;accesso; altrimenti inviarlo dopo {moment}.</translation>
    </message>
    <message>
        <source>Nobody runs this registry yet. Set up the registry operator first.</source>
        <translation>Questo archivio non ha ancora un operatore. Configurare prima l&apos;operatore dell&apos;archivio.</translation>
    </message>
    <message>
        <source>This link belongs to nothing in this registry. Copy the whole link from the email.</source>
        <translation>Questo collegamento non corrisponde ad alcun elemento di questo archivio. Copiare l&apos;intero collegamento dall&apos;e-mail.</translation>
    </message>
    <message>
        <source>This link has already been used. Log in.</source>
        <translation>Il collegamento è già stato utilizzato. Eseguire l&apos;accesso.</translation>
    </message>
    <message>
        <source>A newer link was sent. Use the latest email.</source>
        <translation>È stato inviato un collegamento più recente. Utilizzare l&apos;ultima e-mail ricevuta.</translation>
    </message>
    <message>
        <source>This link has expired. Send a new one.</source>
        <translation>Il collegamento è scaduto. Richiederne uno nuovo.</translation>
    </message>
    <message>
        <source>This link has expired. Reset the password again.</source>
        <translation>Il collegamento è scaduto. Reimpostare di nuovo la password.</translation>
    </message>
    <message>
        <source>This code has expired. Send the email again.</source>
        <translation>Il codice è scaduto. Inviare di nuovo l&apos;e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>The code does not match the latest email. Check it; %n try is left.</source>
        <translation>
            <numerusform>Il codice non corrisponde all&apos;ultima e-mail. Verificarlo; resta %n tentativo.</numerusform>
            <numerusform>Il codice non corrisponde all&apos;ultima e-mail. Verificarlo; restano %n tentativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code can no longer be entered. Follow the link, or send the email again.</source>
        <translation>Questo codice non può più essere immesso. Aprire il collegamento o inviare di nuovo l&apos;e-mail.</translation>
    </message>
    <message>
        <source>The user name can be changed only once.</source>
        <translation>Il nome utente può essere modificato una sola volta.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Immettere il nome utente.</translation>
    </message>
    <message>
        <source>The user name has {characters}. Use unaccented Latin letters, digits, hyphens, underscores, and periods.</source>
        <translation>Il nome utente contiene {characters}. Utilizzare lettere latine senza accenti, cifre, trattini, caratteri di sottolineatura e punti.</translation>
    </message>
    <message>
        <source>Enter {minimum} to {maximum} characters for the user name; it has {count}.</source>
        <translation>Il nome utente deve contenere da {minimum} a {maximum} caratteri (attualmente: {count}).</translation>
    </message>
    <message>
        <source>Begin and end the user name with a letter or a digit.</source>
        <translation>Il nome utente deve iniziare e terminare con una lettera o una cifra.</translation>
    </message>
    <message>
        <source>“{name}” is already in use. Choose another user name.</source>
        <translation>«{name}» esiste già. Scegliere un altro nome utente.</translation>
    </message>
    <message>
        <source>Your profile has no company name. Complete the company information first.</source>
        <translation>Nel profilo manca il nome della società. Completare prima le informazioni sulla società.</translation>
    </message>
    <message>
        <source>Your profile has no company address. Complete the company information first.</source>
        <translation>Nel profilo manca l&apos;indirizzo della società. Completare prima le informazioni sulla società.</translation>
    </message>
    <message>
        <source>Your profile has no company phone. Complete the company information first.</source>
        <translation>Nel profilo manca il telefono della società. Completare prima le informazioni sulla società.</translation>
    </message>
    <message>
        <source>Log in to go on.</source>
        <translation>Per continuare, eseguire l&apos;accesso.</translation>
    </message>
    <message>
        <source>Only the registry operator can do this.</source>
        <translation>Solo l&apos;operatore dell&apos;archivio può eseguire questa operazione.</translation>
    </message>
    <message>
        <source>The operator&apos;s login cannot send requests or hold a role.</source>
        <translation>L&apos;account dell&apos;operatore non può inviare richieste né avere ruoli.</translation>
    </message>
    <message>
        <source>This Smart Account was not found. Go back to the list.</source>
        <translation>Questo Smart Account non è stato trovato. Tornare all&apos;elenco.</translation>
    </message>
    <message>
        <source>The Smart Account “{account}” has no other active administrator. Name another administrator first.</source>
        <translation>Lo Smart Account «{account}» non ha altri amministratori attivi. Designare prima un altro amministratore.</translation>
    </message>
    <message>
        <source>An approver needs an email in the account domain {domain}.</source>
        <translation>Un approvatore deve avere un indirizzo e-mail nel dominio account {domain}.</translation>
    </message>
    <message>
        <source>Enter the account name.</source>
        <translation>Immettere il nome account.</translation>
    </message>
    <message>
        <source>Enter at least {minimum} characters for the account name; it has {count}.</source>
        <translation>Il nome account deve contenere almeno {minimum} caratteri (attualmente: {count}).</translation>
    </message>
    <message>
        <source>Enter at most {maximum} characters for the account name; it has {count}.</source>
        <translation>Il nome account può contenere al massimo {maximum} caratteri (attualmente: {count}).</translation>
    </message>
    <message>
        <source>The account name has {characters}. Use Latin letters, digits, and punctuation.</source>
        <translation>Il nome account contiene {characters}. Utilizzare lettere latine, cifre e segni di punteggiatura.</translation>
    </message>
    <message>
        <source>The account name needs at least one letter or digit.</source>
        <translation>Il nome account deve contenere almeno una lettera o una cifra.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of an organization. Enter the organization&apos;s name.</source>
        <translation>«{name}» non indica un&apos;organizzazione. Immettere il nome dell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>Postal code {code} belongs to {place}, not to {chosen}.</source>
        <translation>Il codice postale {code} corrisponde a {place} e non a {chosen}.</translation>
    </message>
    <message>
        <source>Postal code {code} is not in the postal directory. Check it, or confirm that it is new.</source>
        <translation>Il codice postale {code} non è presente nell&apos;elenco dei codici postali. Verificarlo o confermare che è nuovo.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>Japan</comment>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <comment>Japan</comment>
        <translation>Prefettura</translation>
    </message>
    <message>
        <source>City</source>
        <comment>Japan</comment>
        <translation>Città o circoscrizione</translation>
    </message>
    <message>
        <source>Address 1</source>
        <comment>Japan</comment>
        <translation>Indirizzo 1 (quartiere e numero)</translation>
    </message>
    <message>
        <source>Address 2</source>
        <comment>Japan</comment>
        <translation>Indirizzo 2 (edificio, piano)</translation>
    </message>
    <message>
        <source>Street number and name</source>
        <comment>France</comment>
        <translation>Numero e via</translation>
    </message>
    <message>
        <source>Building, floor</source>
        <comment>France</comment>
        <translation>Edificio, piano</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>France</comment>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>City</source>
        <comment>France</comment>
        <translation>Città</translation>
    </message>
    <message>
        <source>Street name and number</source>
        <comment>Italy</comment>
        <translation>Via e numero civico</translation>
    </message>
    <message>
        <source>Building, staircase, floor</source>
        <comment>Italy</comment>
        <translation>Scala, piano, interno</translation>
    </message>
    <message>
        <source>Postal code (CAP)</source>
        <comment>Italy</comment>
        <translation>CAP</translation>
    </message>
    <message>
        <source>City</source>
        <comment>Italy</comment>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>Italy</comment>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Street address</source>
        <comment>United States</comment>
        <translation>Numero e via</translation>
    </message>
    <message>
        <source>Apt, suite, unit</source>
        <comment>United States</comment>
        <translation>Interno, ufficio</translation>
    </message>
    <message>
        <source>City</source>
        <comment>United States</comment>
        <translation>Città</translation>
    </message>
    <message>
        <source>State</source>
        <comment>United States</comment>
        <translation>Stato (USA)</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <comment>United States</comment>
        <translation>Codice postale (ZIP)</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>any other country</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Address 2</source>
        <comment>any other country</comment>
        <translation>Indirizzo 2 (edificio, piano)</translation>
    </message>
    <message>
        <source>City</source>
        <comment>any other country</comment>
        <translation>Città</translation>
    </message>
    <message>
        <source>State/Region</source>
        <comment>any other country</comment>
        <translation>Regione o Stato</translation>
    </message>
    <message>
        <source>Zip/Postal</source>
        <comment>any other country</comment>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>Enter “{field}” in the form {example}.</source>
        <translation>Immettere «{field}» nel formato {example}.</translation>
    </message>
    <message>
        <source>Enter the prefix.</source>
        <translation>Immettere il prefisso.</translation>
    </message>
    <message>
        <source>Enter the account domain.</source>
        <translation>Immettere il dominio account.</translation>
    </message>
    <message>
        <source>{domain} is a public suffix, open to anyone. Enter the organization&apos;s own domain.</source>
        <translation>{domain} è un suffisso pubblico, aperto a chiunque. Immettere il dominio dell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>{domain} is a public email provider&apos;s. Enter the organization&apos;s own domain.</source>
        <translation>{domain} appartiene a un provider di posta pubblico. Immettere il dominio dell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>Enter the email address first: the domain is compared with it.</source>
        <translation>Immettere prima l&apos;indirizzo e-mail: il dominio viene confrontato con questo indirizzo.</translation>
    </message>
    <message>
        <source>An email address at {host} cannot show that {domain} is the organization&apos;s.</source>
        <translation>Un indirizzo e-mail del dominio {host} non dimostra che {domain} appartiene all&apos;organizzazione.</translation>
    </message>
    <message>
        <source>{domain} is a parent domain of {host}. The domain must be {host} or end in .{host}.</source>
        <translation>{domain} è un dominio padre di {host}. Il dominio deve essere {host} o terminare con .{host}.</translation>
    </message>
    <message>
        <source>The domain must be {host} or end in .{host}.</source>
        <translation>Il dominio deve essere {host} o terminare con .{host}.</translation>
    </message>
    <message>
        <source>{host} is a public email provider. Use an address of the organization.</source>
        <translation>{host} è un provider di posta pubblico. Utilizzare un indirizzo dell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>Several people may read {email}. Use a personal address.</source>
        <translation>Le e-mail inviate a {email} possono essere lette da più persone. Utilizzare un indirizzo personale.</translation>
    </message>
    <message>
        <source>Enter the email address.</source>
        <translation>Immettere l&apos;indirizzo e-mail.</translation>
    </message>
    <message>
        <source>The email address has characters that cannot be seen. Type it again.</source>
        <translation>L&apos;indirizzo e-mail contiene caratteri non visibili. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>Enter the email address in the form {example}.</source>
        <translation>Immettere l&apos;indirizzo e-mail nel formato {example}.</translation>
    </message>
    <message>
        <source>Enter one email address; this has more than one @.</source>
        <translation>Immettere un solo indirizzo e-mail; il testo contiene più di una @.</translation>
    </message>
    <message>
        <source>The email address has {characters} before the @. Use Latin letters and digits.</source>
        <translation>L&apos;indirizzo e-mail contiene {characters} prima della @. Utilizzare lettere latine e cifre.</translation>
    </message>
    <message>
        <source>Before the @ of the email address, a dot cannot be first, last, or next to another dot.</source>
        <translation>Prima della @ dell&apos;indirizzo e-mail, un punto non può trovarsi all&apos;inizio, alla fine o accanto a un altro punto.</translation>
    </message>
    <message>
        <source>Enter at most {maximum} characters before the @; there are {count}.</source>
        <translation>Prima della @ sono ammessi al massimo {maximum} caratteri (attualmente: {count}).</translation>
    </message>
    <message>
        <source>The email address can have at most {maximum} characters; it has {count}.</source>
        <translation>L&apos;indirizzo e-mail può contenere al massimo {maximum} caratteri (attualmente: {count}).</translation>
    </message>
    <message>
        <source>No email can be sent to {host}. Enter another email address.</source>
        <translation>Impossibile inviare e-mail al dominio {host}. Immettere un altro indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Enter the whole domain, as in {example}.</source>
        <translation>Immettere il dominio completo, come in {example}.</translation>
    </message>
    <message>
        <source>Enter a domain name, not an IP address.</source>
        <translation>Immettere un nome di dominio, non un indirizzo IP.</translation>
    </message>
    <message>
        <source>A domain can have at most {maximum} characters; this one has {count}.</source>
        <translation>Un dominio può contenere al massimo {maximum} caratteri (attualmente: {count}).</translation>
    </message>
    <message>
        <source>Remove the extra dot: a dot cannot be first or next to another dot.</source>
        <translation>Rimuovere il punto in eccesso: un punto non può trovarsi all&apos;inizio o accanto a un altro.</translation>
    </message>
    <message>
        <source>“{label}” cannot contain {characters}. Use letters, digits, and hyphens.</source>
        <translation>«{label}» contiene caratteri non ammessi: {characters}. Utilizzare lettere, cifre e trattini.</translation>
    </message>
    <message>
        <source>“{label}” cannot begin or end with a hyphen. Remove it.</source>
        <translation>«{label}» non può iniziare o terminare con un trattino. Rimuoverlo.</translation>
    </message>
    <message>
        <source>“{label}” can have at most {maximum} characters; it has {count}.</source>
        <translation>«{label}» può contenere al massimo {maximum} caratteri (attualmente: {count}).</translation>
    </message>
    <message>
        <source>“{label}” cannot be part of a domain. Check its characters.</source>
        <translation>«{label}» non può far parte di un dominio. Verificare i caratteri.</translation>
    </message>
    <message>
        <source>Enter the first name.</source>
        <translation>Immettere il nome.</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>Immettere il cognome.</translation>
    </message>
    <message>
        <source>The first name has {characters}. Use Latin letters.</source>
        <translation>Il nome contiene {characters}. Utilizzare l&apos;alfabeto latino.</translation>
    </message>
    <message>
        <source>The last name has {characters}. Use Latin letters.</source>
        <translation>Il cognome contiene {characters}. Utilizzare l&apos;alfabeto latino.</translation>
    </message>
    <message>
        <source>“{field}” needs at least one letter. Use Latin letters.</source>
        <translation>«{field}» deve contenere almeno una lettera. Utilizzare l&apos;alfabeto latino.</translation>
    </message>
    <message>
        <source>{minimum} to {maximum} characters</source>
        <translation>Da {minimum} a {maximum} caratteri</translation>
    </message>
    <message>
        <source>Enter {minimum} to {maximum} characters for the password; it has {count}.</source>
        <translation>La password deve contenere da {minimum} a {maximum} caratteri (attualmente: {count}).</translation>
    </message>
    <message>
        <source>Only unaccented letters, digits, symbols, and spaces</source>
        <translation>Solo lettere senza accenti, cifre, simboli e spazi</translation>
    </message>
    <message>
        <source>Use only unaccented letters, digits, symbols, and spaces in the password.</source>
        <translation>Utilizzare nella password solo lettere senza accenti, cifre, simboli e spazi.</translation>
    </message>
    <message>
        <source>At least one uppercase letter</source>
        <translation>Almeno una maiuscola</translation>
    </message>
    <message>
        <source>Add an uppercase letter to the password.</source>
        <translation>Aggiungere una maiuscola alla password.</translation>
    </message>
    <message>
        <source>At least one lowercase letter</source>
        <translation>Almeno una minuscola</translation>
    </message>
    <message>
        <source>Add a lowercase letter to the password.</source>
        <translation>Aggiungere una minuscola alla password.</translation>
    </message>
    <message>
        <source>At least one digit</source>
        <translation>Almeno una cifra</translation>
    </message>
    <message>
        <source>Add a digit to the password.</source>
        <translation>Aggiungere una cifra alla password.</translation>
    </message>
    <message>
        <source>At least one symbol, such as - or #</source>
        <translation>Almeno un simbolo, come - o #</translation>
    </message>
    <message>
        <source>Add a symbol, such as - or #, to the password.</source>
        <translation>Aggiungere alla password un simbolo, come - o #.</translation>
    </message>
    <message>
        <source>The phone number is too long. Check the digits.</source>
        <translation>Il numero di telefono è troppo lungo. Verificare le cifre.</translation>
    </message>
    <message>
        <source>The phone number is too short. Enter it with its area code.</source>
        <translation>Il numero di telefono è troppo corto. Immetterlo con l&apos;indicativo di zona.</translation>
    </message>
    <message>
        <source>Enter the phone number.</source>
        <translation>Immettere il numero di telefono.</translation>
    </message>
    <message>
        <source>Enter the phone number without its extension {extension}.</source>
        <translation>Immettere il numero di telefono senza l&apos;interno {extension}.</translation>
    </message>
    <message>
        <source>The phone number has {characters}. Use digits.</source>
        <translation>Il numero di telefono contiene {characters}. Utilizzare cifre.</translation>
    </message>
    <message>
        <source>In a phone number, + can only come first, before the calling code.</source>
        <translation>In un numero di telefono, il segno + può trovarsi solo all&apos;inizio, prima del codice paese.</translation>
    </message>
    <message>
        <source>No country has the calling code of this phone number. Check what follows +.</source>
        <translation>Il codice paese di questo numero di telefono non corrisponde ad alcun paese. Verificare le cifre dopo +.</translation>
    </message>
    <message>
        <source>Select the country first, or begin the phone number with + and its calling code.</source>
        <translation>Selezionare prima il paese o iniziare il numero di telefono con + e il codice paese.</translation>
    </message>
    <message>
        <source>{number} is an emergency or short number. Enter another phone number.</source>
        <translation>{number} è un numero di emergenza o breve. Immettere un altro numero di telefono.</translation>
    </message>
    <message>
        <source>No phone number begins like this after the calling code {code}. Check it.</source>
        <translation>Nessun numero di telefono inizia così dopo il codice paese {code}. Verificarlo.</translation>
    </message>
    <message>
        <source>{country} has no such phone number. Check the digits, or begin with + and the calling code of the number&apos;s country.</source>
        <translation>Numero di telefono inesistente per {country}. Verificare le cifre o iniziare con + e il codice paese del numero.</translation>
    </message>
    <message>
        <source>Fill in “{field}”.</source>
        <translation>Compilare il campo «{field}».</translation>
    </message>
    <message>
        <source>“{field}” needs at least {minimum} characters; it has {count}.</source>
        <translation>«{field}» deve contenere almeno {minimum} caratteri (attualmente: {count}).</translation>
    </message>
    <message>
        <source>“{field}” can have at most {maximum} characters; it has {count}.</source>
        <translation>«{field}» può contenere al massimo {maximum} caratteri (attualmente: {count}).</translation>
    </message>
    <message>
        <source>“{field}” cannot contain {characters}. Use Latin letters.</source>
        <translation>«{field}» contiene caratteri non ammessi: {characters}. Utilizzare l&apos;alfabeto latino.</translation>
    </message>
    <message>
        <source>Smart Account Administrator: requests wait for a decision</source>
        <translation>Amministratore dello Smart Account: alcune richieste attendono una decisione</translation>
    </message>
    <message>
        <source>Has sent a request with a prefix: Pending</source>
        <translation>Ha inviato una richiesta di prefisso: in sospeso</translation>
    </message>
    <message>
        <source>Has sent a request with a prefix today</source>
        <translation>Ha inviato oggi una richiesta di prefisso</translation>
    </message>
    <message>
        <source>Request approved: administers the new Smart Account</source>
        <translation>Richiesta approvata: amministra il nuovo Smart Account</translation>
    </message>
    <message>
        <source>Request declined, with a reason</source>
        <translation>Richiesta rifiutata, con un motivo</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>what a person of the demo shows</comment>
        <translation>Richiesta ritirata</translation>
    </message>
    <message>
        <source>Request expired without a decision</source>
        <translation>Richiesta scaduta senza decisione</translation>
    </message>
    <message>
        <source>Has asked for a different domain: overdue with the registry operator</source>
        <translation>Ha richiesto un dominio diverso: in ritardo presso l&apos;operatore dell&apos;archivio</translation>
    </message>
    <message>
        <source>Smart Account Administrator: has asked for another domain of the account</source>
        <translation>Amministratore dello Smart Account: ha richiesto un altro dominio per l&apos;account</translation>
    </message>
    <message>
        <source>Has a new email, so the Smart Account has no active administrator</source>
        <translation>Ha un nuovo indirizzo e-mail: lo Smart Account non ha più un amministratore attivo</translation>
    </message>
    <message>
        <source>Profile complete: can create a Smart Account</source>
        <translation>Profilo completo: può creare uno Smart Account</translation>
    </message>
    <message>
        <source>Active, company information is missing</source>
        <translation>Account attivo, informazioni sulla società mancanti</translation>
    </message>
    <message>
        <source>Not activated yet: the email is in the mailbox</source>
        <translation>Non ancora attivato: l&apos;e-mail è nella casella di posta</translation>
    </message>
    <message>
        <source>Registry operator: decides requests for a different domain</source>
        <translation>Operatore dell&apos;archivio: decide sulle richieste di cambio dominio</translation>
    </message>
    <message>
        <source>The registry address {url} must begin with sqlite:///.</source>
        <translation>L&apos;indirizzo dell&apos;archivio {url} deve iniziare con sqlite:///.</translation>
    </message>
    <message>
        <source>{file} is not a SmartWizard registry. Choose another file; it was not changed.</source>
        <translation>{file} non è un archivio di SmartWizard. Scegliere un altro file; il file non è stato modificato.</translation>
    </message>
    <message>
        <source>{file} was made by a newer SmartWizard. Update this program; it was not changed.</source>
        <translation>{file} è stato creato da una versione più recente di SmartWizard. Aggiornare questo programma; il file non è stato modificato.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>Il disco è pieno. Nessun dato è stato salvato; liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>The registry {file} cannot be written. Nothing was saved; check its permissions.</source>
        <translation>Impossibile scrivere l&apos;archivio {file}. Nessun dato è stato salvato; verificare le autorizzazioni del file.</translation>
    </message>
    <message>
        <source>Another program is using the registry. Nothing was saved; try again.</source>
        <translation>Un altro programma sta utilizzando l&apos;archivio. Nessun dato è stato salvato; riprovare.</translation>
    </message>
    <message>
        <source>The registry {file} is damaged. Restore a backup; nothing was changed.</source>
        <translation>L&apos;archivio {file} è danneggiato. Ripristinare un backup; nessuna modifica è stata apportata.</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Nothing was saved; try again.</source>
        <translation>Impossibile raggiungere l&apos;archivio. Nessun dato è stato salvato; riprovare.</translation>
    </message>
    <message>
        <source>You confirmed this postal code. A new city can be typed in the list.</source>
        <translation>Il codice postale è confermato. Nell&apos;elenco è possibile digitare una nuova città.</translation>
    </message>
    <message>
        <source>Use “{name}” as it is typed</source>
        <translation>Utilizza «{name}» come digitato</translation>
    </message>
    <message>
        <source>Address (English)</source>
        <comment>field</comment>
        <translation>Indirizzo (in inglese)</translation>
    </message>
    <message numerus="yes">
        <source>%n company was found. The arrow keys lead to the list.</source>
        <translation>
            <numerusform>%n società trovata. Utilizzare i tasti freccia per passare all&apos;elenco.</numerusform>
            <numerusform>%n società trovate. Utilizzare i tasti freccia per passare all&apos;elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>For private use, without a company: {name}</source>
        <translation>Per uso privato, senza società: {name}</translation>
    </message>
    <message>
        <source>Companies that were found</source>
        <translation>Società trovate</translation>
    </message>
    <message>
        <source>Register a new address</source>
        <translation>Aggiungi un nuovo indirizzo</translation>
    </message>
    <message>
        <source>From the company directory</source>
        <translation>Dall&apos;elenco delle società</translation>
    </message>
    <message>
        <source>Your own address, for {company}</source>
        <translation>Indirizzo aggiunto personalmente, per {company}</translation>
    </message>
    <message>
        <source>Your home address, for private use</source>
        <translation>Indirizzo di abitazione, per uso privato</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Correggi indirizzo e-mail</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>button</comment>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>The administrators see this profile with your request. Check that it is right.</source>
        <translation>Gli amministratori vedono questo profilo insieme alla richiesta. Verificare che sia corretto.</translation>
    </message>
    <message>
        <source>Update your profile</source>
        <comment>button</comment>
        <translation>Aggiorna profilo</translation>
    </message>
    <message>
        <source>Company / Organization Name</source>
        <comment>field</comment>
        <translation>Nome della società o dell&apos;organizzazione</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>label</comment>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Cisco ID</source>
        <comment>field</comment>
        <translation>ID Cisco</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was saved. Quote report {number} to support.</source>
        <translation>Si è verificato un errore del programma; nessun dato è stato salvato. Comunicare all&apos;assistenza il numero di report {number}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Account Properties</source>
        <comment>section</comment>
        <translation>Proprietà dell&apos;account</translation>
    </message>
    <message>
        <source>The request {number} was sent. Until it is decided the domain stays as it is.</source>
        <translation>La richiesta {number} è stata inviata. Fino alla decisione resta valido il dominio attuale.</translation>
    </message>
    <message>
        <source>Orders of products with Smart Licensing ask for both.</source>
        <translation>Gli ordini di prodotti con Smart Licensing richiedono entrambi i dati.</translation>
    </message>
    <message>
        <source>Only a Smart Account Administrator can change these properties.</source>
        <translation>Solo un amministratore dello Smart Account può modificare queste proprietà.</translation>
    </message>
    <message>
        <source>The domain can be changed again once the open request is decided.</source>
        <translation>Il dominio può essere modificato di nuovo dopo la decisione sulla richiesta aperta.</translation>
    </message>
    <message>
        <source>Smart Account Name</source>
        <comment>field</comment>
        <translation>Nome dello Smart Account</translation>
    </message>
    <message>
        <source>Update saved</source>
        <comment>message</comment>
        <translation>Aggiornamento salvato</translation>
    </message>
    <message>
        <source>Edit Account Domain</source>
        <translation>Modifica dominio account</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Option</source>
        <comment>prefix or different domain</comment>
        <translation>Opzione</translation>
    </message>
    <message>
        <source>Add a Prefix to the Domain</source>
        <translation>Aggiungi un prefisso al dominio</translation>
    </message>
    <message>
        <source>Use a Different Domain</source>
        <translation>Utilizza un dominio diverso</translation>
    </message>
    <message>
        <source>Prefix</source>
        <comment>before the domain</comment>
        <translation>Prefisso</translation>
    </message>
    <message>
        <source>One or more names before your domain, such as jp or paris.lab.</source>
        <translation>Uno o più nomi prima del dominio, come jp o paris.lab.</translation>
    </message>
    <message>
        <source>The whole domain, such as example.com.</source>
        <translation>Il dominio completo, come example.com.</translation>
    </message>
    <message>
        <source>Note to Cisco Approver</source>
        <translation>Nota per l&apos;approvatore Cisco</translation>
    </message>
    <message>
        <source>Read by the administrators of the Smart Account at the parent domain, in any language.</source>
        <translation>Viene letta dagli amministratori dello Smart Account del dominio padre, in qualsiasi lingua.</translation>
    </message>
    <message>
        <source>Read by the registry operator: at least 10 characters, in any language.</source>
        <translation>Viene letta dall&apos;operatore dell&apos;archivio: almeno 10 caratteri, in qualsiasi lingua.</translation>
    </message>
    <message>
        <source>The requester&apos;s company information is complete.</source>
        <translation>Le informazioni sulla società del richiedente sono complete.</translation>
    </message>
    <message>
        <source>The requester&apos;s company information is not complete.</source>
        <translation>Le informazioni sulla società del richiedente sono incomplete.</translation>
    </message>
    <message>
        <source>The requester&apos;s email is outside the account domain.</source>
        <translation>L&apos;indirizzo e-mail del richiedente è esterno al dominio account.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Verifiche eseguite</translation>
    </message>
    <message>
        <source>Usable</source>
        <comment>verdict on a domain</comment>
        <translation>Utilizzabile</translation>
    </message>
    <message>
        <source>Usable with approval</source>
        <comment>verdict on a domain</comment>
        <translation>Utilizzabile previa approvazione</translation>
    </message>
    <message>
        <source>Not usable</source>
        <comment>verdict on a domain</comment>
        <translation>Non utilizzabile</translation>
    </message>
    <message>
        <source>Your email</source>
        <comment>beside a domain</comment>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Leave the onboarding?</source>
        <translation>Uscire dall&apos;onboarding?</translation>
    </message>
    <message>
        <source>What you typed can be kept, so that you can resume later on this page.</source>
        <translation>È possibile conservare i dati immessi per riprendere in seguito da questa pagina.</translation>
    </message>
    <message>
        <source>Continue here</source>
        <comment>button</comment>
        <translation>Continua qui</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <comment>button</comment>
        <translation>Elimina bozza</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <comment>button</comment>
        <translation>Conserva bozza</translation>
    </message>
    <message>
        <source>A draft of {date} was found for this address.</source>
        <translation>Per questo indirizzo è stata trovata una bozza salvata {date}.</translation>
    </message>
    <message>
        <source>Resume your draft?</source>
        <translation>Riprendere la bozza?</translation>
    </message>
    <message>
        <source>Start again</source>
        <comment>throw the draft away</comment>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>go on with the draft</comment>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Bozza salvata alle ore {time}</translation>
    </message>
    <message>
        <source>Somebody who works at the company of the contract sends it to support: pass it on to them, in a language they read.</source>
        <translation>Lo invia all&apos;assistenza una persona della società titolare del contratto: inoltrarlo in una lingua che questa persona legge.</translation>
    </message>
    <message>
        <source>Authorization for {number}</source>
        <translation>Autorizzazione per il numero «{number}»</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>To</source>
        <comment>field: who gets an email</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>field: of an email</comment>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>field: of an email</comment>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>to the clipboard</comment>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Not provided</source>
        <comment>instead of an empty value</comment>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>field that may stay empty</comment>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>Use this</source>
        <comment>take the proposed value</comment>
        <translation>Utilizza</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>theme</comment>
        <translation>Impostazione del computer</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Choose language</source>
        <comment>label</comment>
        <translation>Scegli la lingua</translation>
    </message>
    <message>
        <source>No Smart Account yet</source>
        <translation>Ancora nessuno Smart Account</translation>
    </message>
    <message>
        <source>This Smart Account cannot be shown</source>
        <translation>Impossibile visualizzare questo Smart Account</translation>
    </message>
    <message>
        <source>Accounts on which you hold a role appear here. Create one, or ask for a role.</source>
        <translation>Qui compaiono gli account in cui si ha un ruolo. Creare uno Smart Account o richiedere un ruolo.</translation>
    </message>
    <message>
        <source>Request Access to an Existing Smart Account</source>
        <translation>Richiedi l&apos;accesso a uno Smart Account esistente</translation>
    </message>
    <message>
        <source>For a Smart Account that your company or a partner has already. You need its exact account domain identifier.</source>
        <translation>Per uno Smart Account che la società o un partner possiede già. È necessario l&apos;ID dominio account esatto.</translation>
    </message>
    <message>
        <source>Access cannot be requested now</source>
        <translation>Al momento non è possibile richiedere l&apos;accesso</translation>
    </message>
    <message>
        <source>The reminder was sent.</source>
        <translation>Il promemoria è stato inviato.</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>button</comment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Show my Smart Accounts</source>
        <translation>Mostra i miei Smart Account</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>light or dark</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Manage Profile</source>
        <comment>menu</comment>
        <translation>Gestisci profilo</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>menu</comment>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Log out</source>
        <comment>menu</comment>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>button</comment>
        <translation>Mostra password</translation>
    </message>
    <message>
        <source>Hide password</source>
        <comment>button</comment>
        <translation>Nascondi password</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>state of a guide step</comment>
        <translation>passaggio corrente</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a guide step</comment>
        <translation>completato</translation>
    </message>
    <message>
        <source>to put right</source>
        <comment>state of a guide step</comment>
        <translation>da correggere</translation>
    </message>
    <message>
        <source>still to do</source>
        <comment>state of a guide step</comment>
        <translation>da completare</translation>
    </message>
    <message>
        <source>Tip</source>
        <comment>memo of the guide</comment>
        <translation>Da sapere</translation>
    </message>
    <message>
        <source>Caution</source>
        <comment>of the guide</comment>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Steps on this page</source>
        <translation>Passaggi di questa pagina</translation>
    </message>
    <message>
        <source>Fold the guide</source>
        <translation>Riduci guida</translation>
    </message>
    <message>
        <source>Show me</source>
        <comment>link: where the control is</comment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Copy all</source>
        <comment>button: all values of the page</comment>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>Open at Cisco.com</source>
        <translation>Apri su Cisco.com</translation>
    </message>
    <message>
        <source>Change Account Headquarters</source>
        <translation>Modifica sede centrale dell&apos;account</translation>
    </message>
    <message>
        <source>Only how many there are</source>
        <comment>what requesters see of administrators</comment>
        <translation>Solo quanti sono</translation>
    </message>
    <message>
        <source>How many there are and their role</source>
        <comment>what requesters see of administrators</comment>
        <translation>Quanti sono e il loro ruolo</translation>
    </message>
    <message>
        <source>Names and email addresses</source>
        <comment>what requesters see of administrators</comment>
        <translation>Nomi e indirizzi e-mail</translation>
    </message>
    <message>
        <source>What requesters see of administrators</source>
        <translation>Dati degli amministratori mostrati ai richiedenti</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <comment>field</comment>
        <translation>Sede centrale</translation>
    </message>
    <message>
        <source>Administrators</source>
        <comment>label</comment>
        <translation>Amministratori</translation>
    </message>
    <message>
        <source>Your roles</source>
        <comment>label</comment>
        <translation>I miei ruoli</translation>
    </message>
    <message>
        <source>Account Domain Identifier</source>
        <translation>ID dominio account</translation>
    </message>
    <message>
        <source>Created on</source>
        <comment>label: the day of an account</comment>
        <translation>Data di creazione</translation>
    </message>
    <message>
        <source>Add a Different Address</source>
        <translation>Aggiungi un altro indirizzo</translation>
    </message>
    <message>
        <source>Add Headquarters Address</source>
        <translation>Aggiungi indirizzo della sede centrale</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>of an address</comment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <comment>title: greeting</comment>
        <translation>Salve, {name}</translation>
    </message>
    <message>
        <source>Registry operator</source>
        <comment>title: home of the operator</comment>
        <translation>Operatore dell&apos;archivio</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Che cosa si desidera fare?</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>title: the first page</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>{today} · Last login: {when}</source>
        <translation>{today} · Ultimo accesso: {when}</translation>
    </message>
    <message>
        <source>Create a Smart Account</source>
        <translation>Crea uno Smart Account</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Aprire questa pagina nel browser?</translation>
    </message>
    <message>
        <source>The link leads out of SmartWizard, to {host}: {address}</source>
        <translation>Il collegamento porta fuori da SmartWizard, a {host}: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Not in the postal directory. Check it, or choose prefecture and city.</source>
        <translation>Codice non presente nell&apos;elenco dei codici postali. Verificarlo o selezionare prefettura e città.</translation>
    </message>
    <message>
        <source>The postal code fills it in.</source>
        <translation>Si compila con il codice postale.</translation>
    </message>
    <message>
        <source>Filled in from the code.</source>
        <translation>Dato ricavato dal codice postale.</translation>
    </message>
    <message>
        <source>Filled in from the code. Put the number before it, as in {example}.</source>
        <translation>Dato ricavato dal codice postale. Anteporre il numero, come in {example}.</translation>
    </message>
    <message>
        <source>From the postal code: {value}</source>
        <translation>Dal codice postale: {value}</translation>
    </message>
    <message>
        <source>In Latin letters: {name}</source>
        <translation>In caratteri latini: {name}</translation>
    </message>
    <message>
        <source>Formatted</source>
        <comment>show the letter with its layout</comment>
        <translation>Con formattazione</translation>
    </message>
    <message>
        <source>Plain text</source>
        <comment>show the letter without its layout</comment>
        <translation>Testo semplice</translation>
    </message>
    <message>
        <source>To {email}</source>
        <comment>email and its address</comment>
        <translation>A: {email}</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>a kept email</comment>
        <translation>Riporta tra le ricevute</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>an email</comment>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Choose an email in the list to read it here.</source>
        <translation>Selezionare un&apos;e-mail nell&apos;elenco per leggerla qui.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all&apos;elenco</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>in a long list</comment>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Nothing found. Type another part of the name.</source>
        <translation>Nessun risultato. Digitare un&apos;altra parte del nome.</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>folder of emails</comment>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>folder of emails</comment>
        <translation>Conservate</translation>
    </message>
    <message>
        <source>Search emails</source>
        <comment>name of the search line</comment>
        <translation>Cerca e-mail</translation>
    </message>
    <message>
        <source>All addresses</source>
        <comment>whose emails are shown</comment>
        <translation>Tutti gli indirizzi</translation>
    </message>
    <message numerus="yes">
        <source>{email} (%n unread)</source>
        <comment>address with its emails</comment>
        <translation>
            <numerusform>{email} (%n non letta)</numerusform>
            <numerusform>{email} (%n non lette)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <comment>whose emails are shown</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>No emails yet</source>
        <translation>Ancora nessuna e-mail</translation>
    </message>
    <message>
        <source>What SmartWizard writes arrives here, such as the link that activates an account.</source>
        <translation>Qui arrivano i messaggi di SmartWizard, come il collegamento per attivare un account.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Ancora nessuna e-mail conservata</translation>
    </message>
    <message>
        <source>Click Keep on an email to find it here again.</source>
        <translation>Fare clic su «Conserva» in un&apos;e-mail per ritrovarla qui.</translation>
    </message>
    <message>
        <source>No emails found</source>
        <translation>Nessuna e-mail trovata</translation>
    </message>
    <message>
        <source>Search for another word, or show the emails of all addresses.</source>
        <translation>Cercare un&apos;altra parola o mostrare le e-mail di tutti gli indirizzi.</translation>
    </message>
    <message>
        <source>Show all emails</source>
        <translation>Mostra tutte le e-mail</translation>
    </message>
    <message>
        <source>Kept: the email is in the folder “Kept” now.</source>
        <translation>E-mail conservata: ora si trova nella cartella «Conservate».</translation>
    </message>
    <message>
        <source>The email is in the folder “Received” again.</source>
        <translation>L&apos;e-mail si trova di nuovo nella cartella «Ricevute».</translation>
    </message>
    <message>
        <source>Used on {date}</source>
        <comment>link of an email</comment>
        <translation>Collegamento utilizzato: {date}</translation>
    </message>
    <message>
        <source>Replaced by a newer email</source>
        <translation>Sostituita da un&apos;e-mail più recente</translation>
    </message>
    <message>
        <source>Expired on {date}</source>
        <comment>link of an email</comment>
        <translation>Collegamento scaduto: {date}</translation>
    </message>
    <message>
        <source>Its link no longer works</source>
        <translation>Il collegamento non funziona più</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>email nobody has opened yet</comment>
        <translation>Da leggere</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>section: all requests</comment>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Without an administrator</source>
        <translation>Senza amministratore</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <comment>title</comment>
        <translation>Casella di posta</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>caption: windows of the program</comment>
        <translation>Finestre</translation>
    </message>
    <message>
        <source>New email: {subject}</source>
        <translation>Nuova e-mail: {subject}</translation>
    </message>
    <message>
        <source>Everyone who uses this computer account can read these emails.</source>
        <translation>Queste e-mail possono essere lette da chiunque utilizzi questo account del computer.</translation>
    </message>
    <message>
        <source>“{name}” already exists at {domain}.</source>
        <translation>«{name}» esiste già nel dominio {domain}.</translation>
    </message>
    <message>
        <source>“{name}” has been requested for {domain}.</source>
        <translation>Per il dominio {domain} è già stata inviata una richiesta con il nome «{name}».</translation>
    </message>
    <message>
        <source>Request access</source>
        <comment>link: to an existing account</comment>
        <translation>Richiedi l&apos;accesso</translation>
    </message>
    <message numerus="yes">
        <source>%n thing to put right</source>
        <translation>
            <numerusform>%n elemento da correggere</numerusform>
            <numerusform>%n elementi da correggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to “{field}”</source>
        <translation>Vai a «{field}»</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <comment>title</comment>
        <translation>Onboarding</translation>
    </message>
    <message>
        <source>Step {current} of {total}</source>
        <translation>Passaggio {current} di {total}</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <comment>password rule</comment>
        <translation>soddisfatta</translation>
    </message>
    <message>
        <source>open</source>
        <comment>password rule</comment>
        <translation>da soddisfare</translation>
    </message>
    <message>
        <source>Cisco account</source>
        <comment>phase of the onboarding</comment>
        <translation>Account Cisco</translation>
    </message>
    <message>
        <source>Company Information</source>
        <comment>phase of the onboarding</comment>
        <translation>Informazioni sulla società</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>phase of the onboarding</comment>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>Management</source>
        <comment>phase of the onboarding</comment>
        <translation>Gestione</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Prerequisiti</translation>
    </message>
    <message>
        <source>Registration</source>
        <comment>step: create a Cisco account</comment>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>step: activate a Cisco account</comment>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>step: choose the company</comment>
        <translation>Società</translation>
    </message>
    <message>
        <source>New address</source>
        <comment>step</comment>
        <translation>Nuovo indirizzo</translation>
    </message>
    <message>
        <source>Check and save</source>
        <comment>step</comment>
        <translation>Verifica e salva</translation>
    </message>
    <message>
        <source>Name and domain</source>
        <comment>step</comment>
        <translation>Nome e dominio</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step: check before sending</comment>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>step</comment>
        <translation>Prossimi passaggi</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>completato</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>state of a step</comment>
        <translation>passaggio corrente</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>state of a step</comment>
        <translation>da eseguire</translation>
    </message>
    <message>
        <source>This registry is run by {operator}. Nothing has been sent to Cisco.</source>
        <translation>Questo archivio è gestito da {operator}. Nulla è stato inviato a Cisco.</translation>
    </message>
    <message>
        <source>This registry is kept on this computer. Nothing has been sent to Cisco.</source>
        <translation>L&apos;archivio si trova su questo computer. Nulla è stato inviato a Cisco.</translation>
    </message>
    <message>
        <source>Complete the company information</source>
        <translation>Completa le informazioni sulla società</translation>
    </message>
    <message>
        <source>See your requests</source>
        <translation>Visualizza le mie richieste</translation>
    </message>
    <message>
        <source>Request Access to an Existing Account</source>
        <translation>Richiedi l&apos;accesso all&apos;account esistente</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Modifica indirizzo</translation>
    </message>
    <message>
        <source>Change the company</source>
        <translation>Modifica società</translation>
    </message>
    <message>
        <source>Use this postal code</source>
        <translation>Utilizza questo codice postale</translation>
    </message>
    <message>
        <source>Ask the registry operator for another administrator</source>
        <translation>Chiedi un altro amministratore all&apos;operatore dell&apos;archivio</translation>
    </message>
    <message>
        <source>See your roles</source>
        <translation>Visualizza i miei ruoli</translation>
    </message>
    <message>
        <source>Manage Smart Account</source>
        <translation>Gestisci Smart Account</translation>
    </message>
    <message>
        <source>Request a Smart Account</source>
        <translation>Richiedi uno Smart Account</translation>
    </message>
    <message>
        <source>Guides and links</source>
        <comment>title of a section</comment>
        <translation>Guide e collegamenti</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>title of a section</comment>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Where data is kept</source>
        <translation>Dove sono conservati i dati</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <comment>title of a section</comment>
        <translation>Risoluzione dei problemi</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <comment>title of a section</comment>
        <translation>Informativa sulla privacy</translation>
    </message>
    <message>
        <source>Cisco.com in the browser</source>
        <translation>Cisco.com nel browser</translation>
    </message>
    <message>
        <source>These pages open in your browser. SmartWizard sends nothing there.</source>
        <translation>Queste pagine si aprono nel browser. SmartWizard non vi invia alcun dato.</translation>
    </message>
    <message>
        <source>More help</source>
        <comment>title of a card</comment>
        <translation>Altre informazioni</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>of a contract</comment>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>Contact of the seller</source>
        <comment>address or phone number</comment>
        <translation>Contatto del venditore</translation>
    </message>
    <message>
        <source>About what the contract contains, ask its seller.</source>
        <translation>Per domande sul contenuto del contratto, contattare il venditore.</translation>
    </message>
    <message>
        <source>Contact administrator</source>
        <comment>column of a table, and its buttons</comment>
        <translation>Contatta l&apos;amministratore</translation>
    </message>
    <message>
        <source>Write an email</source>
        <comment>button</comment>
        <translation>Scrivi un&apos;e-mail</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Contatta l&apos;assistenza</translation>
    </message>
    <message>
        <source>Feedback</source>
        <comment>button</comment>
        <translation>Commenti e suggerimenti</translation>
    </message>
    <message>
        <source>Everything can be reached without a mouse.</source>
        <translation>Tutte le funzioni sono raggiungibili senza mouse.</translation>
    </message>
    <message>
        <source>The folder of this program</source>
        <translation>Cartella di questo programma</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>where data is kept</comment>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Chi può leggere i dati</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Password dimenticata?</translation>
    </message>
    <message>
        <source>Your company name is missing</source>
        <translation>Manca il nome della società</translation>
    </message>
    <message>
        <source>Your company address is missing</source>
        <translation>Manca l&apos;indirizzo della società</translation>
    </message>
    <message>
        <source>Your company phone is missing</source>
        <translation>Manca il telefono della società</translation>
    </message>
    <message>
        <source>You can start</source>
        <comment>heading</comment>
        <translation>Attività disponibili</translation>
    </message>
    <message>
        <source>Your company information is not complete</source>
        <translation>Le informazioni sulla società sono incomplete</translation>
    </message>
    <message>
        <source>Without this you cannot create a Smart Account or ask support about one.</source>
        <translation>Senza questo dato non è possibile creare uno Smart Account né contattare l&apos;assistenza in merito.</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>chip: emails to read</comment>
        <translation>Da leggere</translation>
    </message>
    <message numerus="yes">
        <source>%n unread email</source>
        <translation>
            <numerusform>%n e-mail non letta</numerusform>
            <numerusform>%n e-mail non lette</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for {email}.</source>
        <translation>Sono destinate a {email}.</translation>
    </message>
    <message>
        <source>Open the mailbox</source>
        <translation>Apri casella di posta</translation>
    </message>
    <message>
        <source>Kept on {date}</source>
        <translation>Conservata {date}</translation>
    </message>
    <message>
        <source>Continue with “{step}”</source>
        <translation>Continua con «{step}»</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: go on with a draft</comment>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Create a Cisco account</source>
        <translation>Crea un account Cisco</translation>
    </message>
    <message>
        <source>Show the current values</source>
        <translation>Mostra valori attuali</translation>
    </message>
    <message>
        <source>The operator decides what nobody else can: requests for a different domain, and those that administrators leave undecided.</source>
        <translation>L&apos;operatore decide dove nessun altro può farlo: sulle richieste di cambio dominio e su quelle su cui gli amministratori non decidono.</translation>
    </message>
    <message>
        <source>This login is for the operator only: it cannot send requests or hold a role.</source>
        <translation>Questo account è riservato all&apos;operatore: non può inviare richieste né avere ruoli.</translation>
    </message>
    <message>
        <source>Set up the operator</source>
        <translation>Configura operatore</translation>
    </message>
    <message>
        <source>This registry has no operator yet</source>
        <translation>Questo archivio non ha ancora un operatore</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button of the onboarding</comment>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>field</comment>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>A link is sent to the new address, a notice to the present one. Nothing changes before the link is followed.</source>
        <translation>Al nuovo indirizzo viene inviato un collegamento, a quello attuale una comunicazione. Nulla cambia prima dell&apos;apertura del collegamento.</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>Modifica indirizzo e-mail</translation>
    </message>
    <message>
        <source>Send link</source>
        <comment>button: mail a link</comment>
        <translation>Invia collegamento</translation>
    </message>
    <message>
        <source>Your business address: its domain identifies your company.</source>
        <translation>Indirizzo di lavoro: il suo dominio identifica la società.</translation>
    </message>
    <message>
        <source>New email</source>
        <comment>field</comment>
        <translation>Nuovo indirizzo e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>label</comment>
        <translation>Password</translation>
    </message>
    <message>
        <source>8 characters. Not needed if you follow the link in the email.</source>
        <translation>8 caratteri. Non è necessario se viene aperto il collegamento nell&apos;e-mail.</translation>
    </message>
    <message>
        <source>Change the user name</source>
        <translation>Modifica nome utente</translation>
    </message>
    <message>
        <source>It can be changed only once. You never log in with it; administrators of Smart Accounts see it as your Cisco ID.</source>
        <translation>Può essere modificato una sola volta. Non serve per l&apos;accesso; gli amministratori degli Smart Account lo vedono come ID Cisco.</translation>
    </message>
    <message>
        <source>Stay logged in on this computer</source>
        <translation>Mantieni l&apos;accesso su questo computer</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Job function</source>
        <comment>field</comment>
        <translation>Area professionale</translation>
    </message>
    <message>
        <source>Job level</source>
        <comment>field</comment>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Use Latin letters: Cisco keeps names and addresses in this script.</source>
        <translation>Utilizzare l&apos;alfabeto latino: Cisco registra nomi e indirizzi in questo alfabeto.</translation>
    </message>
    <message>
        <source>The name by which the program greets you. It may be in any script.</source>
        <translation>Il nome con cui il programma saluta. Può essere scritto in qualsiasi alfabeto.</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>button: create a Cisco account</comment>
        <translation>Registrati</translation>
    </message>
    <message>
        <source>Your business address: its domain identifies your company later.</source>
        <translation>Indirizzo di lavoro: in seguito il suo dominio identifica la società.</translation>
    </message>
    <message>
        <source>The password is changed. Other sessions have ended, and an email confirms it.</source>
        <translation>La password è stata modificata. Le altre sessioni sono state chiuse; la modifica viene segnalata tramite e-mail.</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Modifica password</translation>
    </message>
    <message>
        <source>Current password</source>
        <comment>label</comment>
        <translation>Password attuale</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>Choose a new one: not the password that you use at Cisco.com.</source>
        <translation>Sceglierne una nuova, diversa dalla password utilizzata su Cisco.com.</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation>Immettere l&apos;indirizzo e-mail</translation>
    </message>
    <message>
        <source>Enter a password of your choice</source>
        <translation>Immettere una password a scelta</translation>
    </message>
    <message>
        <source>Enter your first name in Latin letters</source>
        <translation>Immettere il nome in caratteri latini</translation>
    </message>
    <message>
        <source>Enter your last name in Latin letters</source>
        <translation>Immettere il cognome in caratteri latini</translation>
    </message>
    <message>
        <source>Choose your country or region; you can type to find it</source>
        <translation>Selezionare il paese o l&apos;area geografica; è possibile digitare per cercare</translation>
    </message>
    <message>
        <source>Click Register</source>
        <comment>guide step</comment>
        <translation>Fare clic su «Registrati»</translation>
    </message>
    <message>
        <source>An email with an activation link is sent to the address above.</source>
        <translation>Un&apos;e-mail con un collegamento di attivazione viene inviata all&apos;indirizzo riportato sopra.</translation>
    </message>
    <message>
        <source>12 to 60 characters (ASCII), with at least one uppercase letter, one lowercase letter, one digit and one symbol.</source>
        <translation>Da 12 a 60 caratteri ASCII, con almeno una maiuscola, una minuscola, una cifra e un simbolo.</translation>
    </message>
    <message>
        <source>Verification email sent</source>
        <translation>E-mail di conferma inviata</translation>
    </message>
    <message>
        <source>Activate account</source>
        <comment>button</comment>
        <translation>Attiva account</translation>
    </message>
    <message>
        <source>Code from the email</source>
        <translation>Codice ricevuto tramite e-mail</translation>
    </message>
    <message>
        <source>8 characters. Not needed if you followed the link in the email.</source>
        <translation>8 caratteri. Non è necessario se è stato aperto il collegamento nell&apos;e-mail.</translation>
    </message>
    <message>
        <source>The one that you just chose.</source>
        <translation>La password appena scelta.</translation>
    </message>
    <message>
        <source>Check the address that the email was sent to</source>
        <translation>Verificare l&apos;indirizzo a cui è stata inviata l&apos;e-mail</translation>
    </message>
    <message>
        <source>Open the email “Activate your account”</source>
        <translation>Aprire l&apos;e-mail «Attivazione dell&apos;account Cisco»</translation>
    </message>
    <message>
        <source>If the registry is kept on this computer, it is in the mailbox of this program.</source>
        <translation>Se l&apos;archivio si trova su questo computer, l&apos;e-mail è nella casella di posta di questo programma.</translation>
    </message>
    <message>
        <source>Click Activate account in the email, or enter its code here</source>
        <translation>Fare clic su «Attiva account» nell&apos;e-mail o immettere qui il codice</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Immettere la password</translation>
    </message>
    <message>
        <source>Click Activate account</source>
        <translation>Fare clic su «Attiva account»</translation>
    </message>
    <message>
        <source>You are logged in, and your company information comes next.</source>
        <translation>L&apos;accesso viene eseguito e si passa alle informazioni sulla società.</translation>
    </message>
    <message>
        <source>It is in your own inbox, or among the unwanted emails there.</source>
        <translation>Si trova nella propria posta in arrivo o nella posta indesiderata.</translation>
    </message>
    <message>
        <source>The link works. Enter the password that you chose for this address.</source>
        <translation>Il collegamento funziona. Immettere la password scelta per questo indirizzo.</translation>
    </message>
    <message>
        <source>An email with an activation link went to this address. The link works until {moment}.</source>
        <translation>Un&apos;e-mail con un collegamento di attivazione è stata inviata a questo indirizzo. Il collegamento è valido fino a {moment}.</translation>
    </message>
    <message>
        <source>{email} is waiting for confirmation</source>
        <translation>{email} è in attesa di conferma</translation>
    </message>
    <message>
        <source>Follow the link in the email that was sent there, or enter its code, by {moment}.</source>
        <translation>Aprire il collegamento nell&apos;e-mail inviata a questo indirizzo o immettere il codice entro {moment}.</translation>
    </message>
    <message>
        <source>No email? Check the address, then send it again. Only the latest link works.</source>
        <translation>Nessuna e-mail ricevuta? Verificare l&apos;indirizzo, quindi inviarla di nuovo. Funziona solo l&apos;ultimo collegamento.</translation>
    </message>
    <message>
        <source>A link was sent to {email}. A notice went to your present address.</source>
        <translation>Un collegamento è stato inviato a {email}. Una comunicazione è stata inviata all&apos;indirizzo attuale.</translation>
    </message>
    <message>
        <source>The user name is {name} now.</source>
        <translation>Il nome utente è ora {name}.</translation>
    </message>
    <message>
        <source>Email and user name</source>
        <translation>Indirizzo e-mail e nome utente</translation>
    </message>
    <message>
        <source>Change email</source>
        <comment>button</comment>
        <translation>Modifica indirizzo e-mail</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Modifica nome utente</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Immetti codice</translation>
    </message>
    <message>
        <source>The email was sent again. Only the latest link works.</source>
        <translation>L&apos;e-mail è stata inviata di nuovo. Funziona solo l&apos;ultimo collegamento.</translation>
    </message>
    <message>
        <source>A mailbox that you can open now: an activation link is sent to it.</source>
        <translation>Una casella di posta accessibile subito: vi viene inviato un collegamento di attivazione.</translation>
    </message>
    <message>
        <source>The name, address, and phone of your company, in Latin letters.</source>
        <translation>Nome, indirizzo e telefono della società, in caratteri latini.</translation>
    </message>
    <message>
        <source>For a Smart Account with a prefix: who administers the Smart Account of your company. Talk to that person first.</source>
        <translation>Per uno Smart Account con prefisso: il nome di chi amministra lo Smart Account della società. Parlarne prima con questa persona.</translation>
    </message>
    <message>
        <source>Your Cisco account</source>
        <translation>Account Cisco</translation>
    </message>
    <message>
        <source>A person&apos;s account; it takes a minute.</source>
        <translation>L&apos;account di una persona; richiede un minuto.</translation>
    </message>
    <message>
        <source>I already have one</source>
        <translation>Ho già un account</translation>
    </message>
    <message>
        <source>Log in and go on where you stopped.</source>
        <translation>Eseguire l&apos;accesso e continuare dal punto raggiunto.</translation>
    </message>
    <message>
        <source>Check that you have these things at hand</source>
        <translation>Verificare di avere a disposizione questi dati</translation>
    </message>
    <message>
        <source>Choose whether to create a Cisco account</source>
        <translation>Scegliere se creare un account Cisco</translation>
    </message>
    <message>
        <source>A Smart Account needs the company name, address, and phone. If one is missing, creating and managing it fails later.</source>
        <translation>Uno Smart Account richiede nome, indirizzo e telefono della società. Se manca un dato, la creazione e la gestione non riescono.</translation>
    </message>
    <message>
        <source>In Latin letters, as it appears on contracts. Typing finds companies of the directory with their addresses.</source>
        <translation>In caratteri latini, come riportato nei contratti. Digitando vengono trovate le società dell&apos;elenco con i relativi indirizzi.</translation>
    </message>
    <message>
        <source>Choose the company and its address</source>
        <translation>Selezionare la società e l&apos;indirizzo</translation>
    </message>
    <message>
        <source>You enter it on the next page.</source>
        <translation>L&apos;indirizzo viene immesso nella pagina successiva.</translation>
    </message>
    <message>
        <source>Enter the company name in Latin letters</source>
        <translation>Immettere il nome della società in caratteri latini</translation>
    </message>
    <message>
        <source>Companies of the directory appear below the field, each with an address.</source>
        <translation>Le società dell&apos;elenco compaiono sotto il campo, ciascuna con un indirizzo.</translation>
    </message>
    <message>
        <source>Choose the right pair of company and address</source>
        <translation>Selezionare la combinazione corretta di società e indirizzo</translation>
    </message>
    <message>
        <source>Is none of them right? Choose none, and go on to the next step.</source>
        <translation>Nessuna combinazione è corretta? Non selezionarne alcuna e andare al passaggio successivo.</translation>
    </message>
    <message>
        <source>Choose the address, or “Register a new address”</source>
        <translation>Selezionare l&apos;indirizzo o «Aggiungi un nuovo indirizzo»</translation>
    </message>
    <message>
        <source>Address type</source>
        <comment>field</comment>
        <translation>Tipo di indirizzo</translation>
    </message>
    <message>
        <source>I confirm that this address is right and may be shown with my requests.</source>
        <translation>Confermo che questo indirizzo è corretto e può essere mostrato con le mie richieste.</translation>
    </message>
    <message>
        <source>For private use; the company name is then “{name}”.</source>
        <translation>Per uso privato; il nome della società è quindi «{name}».</translation>
    </message>
    <message>
        <source>Register a new address</source>
        <comment>title</comment>
        <translation>Aggiungi un nuovo indirizzo</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <comment>field: a box to tick</comment>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Choose the address type “Company / Organization”</source>
        <translation>Selezionare il tipo di indirizzo «Società / Organizzazione»</translation>
    </message>
    <message>
        <source>Tick the box that confirms the new address</source>
        <translation>Selezionare la casella che conferma il nuovo indirizzo</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation>Tab, Maiusc+Tab</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Passare al controllo successivo o precedente</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Press the main button, or open the chosen entry</source>
        <translation>Premere il pulsante principale o aprire la voce selezionata</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Barra spaziatrice</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Premere un pulsante, selezionare una casella</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <comment>keys</comment>
        <translation>Tasti freccia</translation>
    </message>
    <message>
        <source>Move in lists, tables, choices, and the sections at the left</source>
        <translation>Spostarsi in elenchi, tabelle, scelte e nelle sezioni a sinistra</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>keys</comment>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>On a closed list: open it and find what is typed</source>
        <translation>In un elenco chiuso: aprirlo e trovare il testo digitato</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a list or a dialog; leave a form, or the onboarding</source>
        <translation>Chiudere un elenco o una finestra di dialogo; uscire da un modulo o dall&apos;onboarding</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>keys</comment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>In the mailbox: search</source>
        <translation>Nella casella di posta: cercare</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <comment>keys</comment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected text; numbers and domains have a button for it</source>
        <translation>Copiare il testo selezionato; per numeri e domini è disponibile un pulsante</translation>
    </message>
    <message>
        <source>No email with the activation link</source>
        <translation>L&apos;e-mail con il collegamento di attivazione non è arrivata</translation>
    </message>
    <message>
        <source>On a registry of this computer emails are in the mailbox of this program; where it has a mail server, they are in your own inbox.</source>
        <translation>Con un archivio di questo computer le e-mail sono nella casella di posta di questo programma; se ha un server di posta, sono nella propria posta in arrivo.</translation>
    </message>
    <message>
        <source>Check the address, then send the email again. Only the latest link works.</source>
        <translation>Verificare l&apos;indirizzo, quindi inviare di nuovo l&apos;e-mail. Funziona solo l&apos;ultimo collegamento.</translation>
    </message>
    <message>
        <source>A link does not open</source>
        <translation>Un collegamento non si apre</translation>
    </message>
    <message>
        <source>Copy its code into the page instead; the code is in the same email.</source>
        <translation>Copiare invece il codice nella pagina; il codice si trova nella stessa e-mail.</translation>
    </message>
    <message>
        <source>In Preferences, you can set your desktop to open such links here.</source>
        <translation>In «Preferenze» è possibile impostare il desktop in modo che apra qui questi collegamenti.</translation>
    </message>
    <message>
        <source>The login is locked</source>
        <translation>L&apos;accesso è bloccato</translation>
    </message>
    <message>
        <source>After five failures in a row an address is locked for some minutes.</source>
        <translation>Dopo cinque accessi consecutivi non riusciti, un indirizzo resta bloccato per alcuni minuti.</translation>
    </message>
    <message>
        <source>“Forgot your password?” lifts the lock, and asks for a new password.</source>
        <translation>«Password dimenticata?» rimuove il blocco e richiede una nuova password.</translation>
    </message>
    <message>
        <source>A postal code is not accepted</source>
        <translation>Un codice postale non viene accettato</translation>
    </message>
    <message>
        <source>Its form, and the region it belongs to, depend on the country.</source>
        <translation>Il formato del codice e l&apos;area geografica a cui appartiene dipendono dal paese.</translation>
    </message>
    <message>
        <source>A code that is newer than the postal directory can be confirmed on the page.</source>
        <translation>Un codice più recente dell&apos;elenco dei codici postali può essere confermato nella pagina.</translation>
    </message>
    <message>
        <source>The company is not in the list</source>
        <translation>La società non è nell&apos;elenco</translation>
    </message>
    <message>
        <source>Choose “Register a new address”: it is yours alone.</source>
        <translation>Selezionare «Aggiungi un nuovo indirizzo»: l&apos;indirizzo è visibile solo a chi lo ha aggiunto.</translation>
    </message>
    <message>
        <source>The registry operator can add it to the directory for others.</source>
        <translation>L&apos;operatore dell&apos;archivio può inserirlo nell&apos;elenco delle società a disposizione di altri.</translation>
    </message>
    <message>
        <source>A request stays pending</source>
        <translation>Una richiesta resta in sospeso</translation>
    </message>
    <message>
        <source>Its page says who holds it, since when, and what comes next on which date.</source>
        <translation>La pagina della richiesta indica chi se ne occupa, da quando e che cosa succede in seguito, con la data.</translation>
    </message>
    <message>
        <source>After some time the operator can decide too.</source>
        <translation>Dopo un certo tempo può decidere anche l&apos;operatore.</translation>
    </message>
    <message>
        <source>Access to a Smart Account is decided by its administrators: send a reminder.</source>
        <translation>Sull&apos;accesso a uno Smart Account decidono i suoi amministratori: inviare un promemoria.</translation>
    </message>
    <message>
        <source>A contract number is not found</source>
        <translation>Un numero di contratto non viene trovato</translation>
    </message>
    <message>
        <source>Check the number; capital letters and hyphens make no difference.</source>
        <translation>Verificare il numero; la differenza tra maiuscole e minuscole e i trattini non vengono considerati.</translation>
    </message>
    <message>
        <source>Contracts come from CSV files: whoever runs the registry imports them.</source>
        <translation>I contratti provengono da file CSV: li importa l&apos;operatore dell&apos;archivio.</translation>
    </message>
    <message>
        <source>A CSV file cannot be imported</source>
        <translation>Un file CSV non può essere importato</translation>
    </message>
    <message>
        <source>Its first line names the columns. “Save a sample file” shows how.</source>
        <translation>La prima riga indica le colonne. «Salva un file di esempio» fornisce un modello.</translation>
    </message>
    <message>
        <source>Every bad line is listed with its cause; nothing changes until all are right.</source>
        <translation>Ogni riga con errori è elencata con la relativa causa; nulla cambia finché non sono tutte corrette.</translation>
    </message>
    <message>
        <source>Import companies first, then contracts, then bill-to IDs and serial numbers.</source>
        <translation>Importare prima le società, poi i contratti, poi gli ID di fatturazione e i numeri di serie.</translation>
    </message>
    <message>
        <source>A contract number is denied</source>
        <translation>Un numero di contratto viene respinto</translation>
    </message>
    <message>
        <source>Its result says why, and has a button for what puts it right.</source>
        <translation>Il risultato indica il motivo e propone un pulsante per rimediare.</translation>
    </message>
    <message>
        <source>A number that is too new is checked again automatically when it can be used.</source>
        <translation>Un numero troppo recente viene verificato di nuovo automaticamente quando è possibile.</translation>
    </message>
    <message>
        <source>To ask about a number, forward the email with the results to support.</source>
        <translation>Per domande su un numero, inoltrare all&apos;assistenza l&apos;e-mail con i risultati.</translation>
    </message>
    <message>
        <source>The registry cannot be reached</source>
        <translation>Impossibile raggiungere l&apos;archivio</translation>
    </message>
    <message>
        <source>Nothing was saved, and what you typed is still there. Try again.</source>
        <translation>Nessun dato è stato salvato e i dati immessi sono ancora presenti. Riprovare.</translation>
    </message>
    <message>
        <source>If the problem remains, check that its folder can be written and has free space.</source>
        <translation>Se il problema continua, verificare che la cartella sia scrivibile e abbia spazio libero.</translation>
    </message>
    <message>
        <source>The program shows a report number</source>
        <translation>Il programma mostra un numero di report</translation>
    </message>
    <message>
        <source>It made a mistake and saved nothing. Quote the number to support.</source>
        <translation>Si è verificato un errore e nessun dato è stato salvato. Comunicare il numero all&apos;assistenza.</translation>
    </message>
    <message>
        <source>The registry: people, companies, requests, emails, log</source>
        <translation>L&apos;archivio: persone, società, richieste, e-mail, registro</translation>
    </message>
    <message>
        <source>What was typed before login and not sent; gone after 7 days</source>
        <translation>I dati immessi prima dell&apos;accesso e non inviati; eliminati dopo 7 giorni</translation>
    </message>
    <message>
        <source>The login that this computer remembers, if you asked for it</source>
        <translation>L&apos;accesso ricordato da questo computer, se richiesto</translation>
    </message>
    <message>
        <source>How the windows look while nobody is logged in</source>
        <translation>L&apos;aspetto delle finestre quando nessun accesso è stato eseguito</translation>
    </message>
    <message>
        <source>Settings of this registry, if there are any</source>
        <translation>Le impostazioni di questo archivio, se definite</translation>
    </message>
    <message>
        <source>The mail server and its password, if emails leave by one</source>
        <translation>Il server di posta e la sua password, se le e-mail partono da un server</translation>
    </message>
    <message>
        <source>Only this user of the computer can read these files.</source>
        <translation>Solo questo utente del computer può leggere i file.</translation>
    </message>
    <message>
        <source>The registry inside the program protects against mistakes and against other users of the computer, not against the person who owns its file.</source>
        <translation>L&apos;archivio interno al programma protegge dagli errori e dagli altri utenti del computer, non da chi possiede il file.</translation>
    </message>
    <message>
        <source>A checked copy is made by the command “smartwizard backup” with the name of a file.</source>
        <translation>Una copia verificata si crea con il comando «smartwizard backup» seguito dal nome di un file.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Dati conservati</translation>
    </message>
    <message>
        <source>Your name, email, company, address, and phone, and what you request with them.</source>
        <translation>Nome, indirizzo e-mail, società, indirizzo e telefono, con le richieste inviate.</translation>
    </message>
    <message>
        <source>The emails that the registry writes, and a log of what was done.</source>
        <translation>Le e-mail scritte dall&apos;archivio e un registro delle operazioni eseguite.</translation>
    </message>
    <message>
        <source>The log keeps codes and references, never names or former personal values.</source>
        <translation>Il registro conserva codici e riferimenti, mai nomi o dati personali precedenti.</translation>
    </message>
    <message>
        <source>Passwords are kept only as a hash; links and codes are removed once used.</source>
        <translation>Le password sono conservate solo come hash; collegamenti e codici vengono rimossi dopo l&apos;uso.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Chi può vedere i dati</translation>
    </message>
    <message>
        <source>Whoever decides your request sees your name, email, company, and phone.</source>
        <translation>Chi decide su una richiesta vede nome, indirizzo e-mail, società e telefono di chi l&apos;ha inviata.</translation>
    </message>
    <message>
        <source>An address that you register is offered to nobody but you.</source>
        <translation>Un indirizzo aggiunto viene proposto solo a chi lo ha aggiunto.</translation>
    </message>
    <message>
        <source>An account decides what is shown of its administrators.</source>
        <translation>Ogni account stabilisce quali dati dei propri amministratori mostrare.</translation>
    </message>
    <message>
        <source>The registry operator sees accounts, requests, and the log; no passwords or links.</source>
        <translation>L&apos;operatore dell&apos;archivio vede account, richieste e registro; non vede password né collegamenti.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Dove vengono inviati i dati</translation>
    </message>
    <message>
        <source>Nothing is sent to Cisco. You carry an application to Cisco.com yourself.</source>
        <translation>Nulla viene inviato a Cisco. Le richieste si presentano personalmente su Cisco.com.</translation>
    </message>
    <message>
        <source>Emails leave by a mail server only where the registry operator has set one up.</source>
        <translation>Le e-mail partono da un server di posta solo se l&apos;operatore dell&apos;archivio ne ha configurato uno.</translation>
    </message>
    <message>
        <source>Pages in the browser open only when you click their link.</source>
        <translation>Le pagine si aprono nel browser solo se si fa clic sul relativo collegamento.</translation>
    </message>
    <message>
        <source>The program sends no statistics, and loads nothing from elsewhere.</source>
        <translation>Il programma non invia statistiche e non carica nulla dall&apos;esterno.</translation>
    </message>
    <message>
        <source>A private person has no company: the company name is then “{name}”.</source>
        <translation>Un privato non ha una società: il nome della società è quindi «{name}».</translation>
    </message>
    <message>
        <source>Request number</source>
        <comment>field</comment>
        <translation>Numero della richiesta</translation>
    </message>
    <message>
        <source>Invitation number</source>
        <comment>field</comment>
        <translation>Numero dell&apos;invito</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field: of a contract, bill-to ID or product</comment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>With no end</source>
        <comment>until when an access holds</comment>
        <translation>Senza scadenza</translation>
    </message>
    <message>
        <source>Access to {number}</source>
        <translation>Accesso al numero «{number}»</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: registered access</comment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>{kind}</source>
        <comment>label: the kind of a number</comment>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>Access type</source>
        <comment>field</comment>
        <translation>Tipo di accesso</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when an access began</comment>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>column of a table: last day of an access</comment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <comment>version that was accepted</comment>
        <translation>Condizioni accettate</translation>
    </message>
    <message>
        <source>Contracts under it</source>
        <comment>of a bill-to ID</comment>
        <translation>Contratti inclusi</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>about an access</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>None named</source>
        <comment>instead of virtual accounts</comment>
        <translation>Nessuno indicato</translation>
    </message>
    <message>
        <source>Next date</source>
        <comment>field: when something happens</comment>
        <translation>Prossima data</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Tipo di richiesta</translation>
    </message>
    <message>
        <source>Domain until now</source>
        <translation>Dominio prima della modifica</translation>
    </message>
    <message>
        <source>Scope of Access</source>
        <comment>where a role holds</comment>
        <translation>Ambito di accesso</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of an access</comment>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>whose address it is</comment>
        <translation>Indirizzo invitato</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>a role by a decision</comment>
        <translation>Accesso concesso</translation>
    </message>
    <message>
        <source>{role}: {place}</source>
        <comment>a role and where it holds</comment>
        <translation>{role}: {place}</translation>
    </message>
    <message>
        <source>{role}: {place}, until {date}</source>
        <comment>a role, where it holds, and its last day</comment>
        <translation>{role}: {place}, fino a {date}</translation>
    </message>
    <message>
        <source>No Smart Account found</source>
        <translation>Nessuno Smart Account trovato</translation>
    </message>
    <message>
        <source>Smart Account found</source>
        <translation>Smart Account trovato</translation>
    </message>
    <message>
        <source>You have access already</source>
        <translation>L&apos;accesso è già disponibile</translation>
    </message>
    <message>
        <source>You have all access already</source>
        <translation>Tutti gli accessi sono già disponibili</translation>
    </message>
    <message>
        <source>Your request is still open</source>
        <translation>La richiesta è ancora aperta</translation>
    </message>
    <message>
        <source>Send Reminder</source>
        <comment>button</comment>
        <translation>Invia promemoria</translation>
    </message>
    <message>
        <source>Nobody administers it now. You can send the request: the registry operator names an administrator, who then decides.</source>
        <translation>Al momento nessuno lo amministra. È possibile inviare la richiesta: l&apos;operatore dell&apos;archivio nomina un amministratore, che poi decide.</translation>
    </message>
    <message>
        <source>Account Type</source>
        <comment>field</comment>
        <translation>Tipo di account</translation>
    </message>
    <message>
        <source>Who decides</source>
        <comment>list of people</comment>
        <translation>Chi decide</translation>
    </message>
    <message>
        <source>Your access until now</source>
        <translation>Accessi attuali</translation>
    </message>
    <message>
        <source>Contact Number</source>
        <comment>field</comment>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>Justification for Modifying Domain ID</source>
        <translation>Motivo della modifica del dominio</translation>
    </message>
    <message>
        <source>{then} → {now}</source>
        <comment>a value before and after</comment>
        <translation>{then} → {now}</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <comment>field</comment>
        <translation>Account virtuale</translation>
    </message>
    <message>
        <source>For ordering</source>
        <comment>card with account domain</comment>
        <translation>Dati per gli ordini</translation>
    </message>
    <message>
        <source>Your request</source>
        <comment>card</comment>
        <translation>Dati della richiesta</translation>
    </message>
    <message>
        <source>The Smart Account has been created.</source>
        <translation>Lo Smart Account è stato creato.</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>title: one request</comment>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Smart Account Request Pending</source>
        <translation>Richiesta di Smart Account in sospeso</translation>
    </message>
    <message>
        <source>Access Request Pending</source>
        <translation>Richiesta di accesso in sospeso</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>the account as the title of a page</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Nothing is left for you to do. An email tells you as soon as somebody decides.</source>
        <translation>Non è necessaria alcuna azione. La decisione viene comunicata subito tramite e-mail.</translation>
    </message>
    <message>
        <source>This request cannot be shown</source>
        <translation>Impossibile visualizzare questa richiesta</translation>
    </message>
    <message>
        <source>This request can no longer be shown to you</source>
        <translation>Questa richiesta non può più essere visualizzata</translation>
    </message>
    <message>
        <source>Your role there has ended, or the request is gone. What you typed was not sent.</source>
        <translation>Il ruolo nell&apos;account non è più attivo oppure la richiesta non esiste più. I dati immessi non sono stati inviati.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <comment>button</comment>
        <translation>Vai a Home</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>title</comment>
        <translation>Prossimi passaggi</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave the onboarding</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Access Request Sent</source>
        <translation>Richiesta di accesso inviata</translation>
    </message>
    <message>
        <source>An email was sent to those who decide: {who}.</source>
        <translation>È stata inviata un&apos;e-mail a chi decide: {who}.</translation>
    </message>
    <message>
        <source>Who decides: {who}.</source>
        <translation>Chi decide: {who}.</translation>
    </message>
    <message>
        <source>An email tells you what they decide. You can also follow the request in the list.</source>
        <translation>Un&apos;e-mail comunica la decisione. La richiesta si può seguire anche nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Where your request stands</source>
        <translation>Stato della richiesta</translation>
    </message>
    <message>
        <source>Request access to another account</source>
        <translation>Richiedi l&apos;accesso a un altro account</translation>
    </message>
    <message>
        <source>Manage Account</source>
        <comment>button</comment>
        <translation>Gestisci account</translation>
    </message>
    <message>
        <source>Who decides: {who}</source>
        <translation>Chi decide: {who}</translation>
    </message>
    <message>
        <source>Others hold</source>
        <comment>heading: requests that others decide</comment>
        <translation>In attesa di altri</translation>
    </message>
    <message numerus="yes">
        <source>%n more request is waiting.</source>
        <translation>
            <numerusform>%n altra richiesta in attesa.</numerusform>
            <numerusform>%n altre richieste in attesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Smart Account needs two, so that it is not left alone when one of them leaves.</source>
        <translation>Uno Smart Account ne richiede due, per non restare senza amministratore se uno dei due lascia il ruolo.</translation>
    </message>
    <message>
        <source>Invite another administrator</source>
        <translation>Invita un altro amministratore</translation>
    </message>
    <message>
        <source>Another domain is asked for: {domain}</source>
        <translation>È stato richiesto un altro dominio: {domain}</translation>
    </message>
    <message>
        <source>{domain} stays in effect until this is decided.</source>
        <translation>{domain} resta valido fino alla decisione.</translation>
    </message>
    <message>
        <source>See the request</source>
        <translation>Visualizza richiesta</translation>
    </message>
    <message>
        <source>Check that the request is pending</source>
        <translation>Verificare che la richiesta sia in sospeso</translation>
    </message>
    <message>
        <source>Keep the request number</source>
        <translation>Conservare il numero della richiesta</translation>
    </message>
    <message>
        <source>Support asks for it first.</source>
        <translation>L&apos;assistenza lo chiede per prima cosa.</translation>
    </message>
    <message>
        <source>Open the email “Smart Account Setup Pending”</source>
        <translation>Aprire l&apos;e-mail «Configurazione dello Smart Account in sospeso»</translation>
    </message>
    <message>
        <source>It names only you and your contact details, never who decides.</source>
        <translation>Indica solo chi ha inviato la richiesta e i relativi recapiti, mai chi decide.</translation>
    </message>
    <message>
        <source>Wait for the decision</source>
        <translation>Attendere la decisione</translation>
    </message>
    <message>
        <source>An email tells you that the Smart Account has been activated.</source>
        <translation>L&apos;attivazione dello Smart Account viene comunicata tramite e-mail.</translation>
    </message>
    <message>
        <source>Check that the Smart Account was created</source>
        <translation>Verificare che lo Smart Account sia stato creato</translation>
    </message>
    <message>
        <source>Copy the account domain and DEFAULT for your orders</source>
        <translation>Copiare il dominio account e DEFAULT per gli ordini</translation>
    </message>
    <message>
        <source>Open Manage Account</source>
        <translation>Aprire «Gestisci account»</translation>
    </message>
    <message>
        <source>A Smart Account needs two, so that it is not left alone.</source>
        <translation>Uno Smart Account ne richiede due, per non restare senza amministratore.</translation>
    </message>
    <message>
        <source>No email about the activation? Contact support with the request number.</source>
        <translation>Nessuna e-mail sull&apos;attivazione? Contattare l&apos;assistenza indicando il numero della richiesta.</translation>
    </message>
    <message>
        <source>You are its administrator. An email with the details was sent to you.</source>
        <translation>Il ruolo di amministratore è stato assegnato a chi ha creato l&apos;account. I dati dell&apos;account sono stati inviati tramite e-mail.</translation>
    </message>
    <message>
        <source>Nothing is left for you to do. An email tells you the decision.</source>
        <translation>Non è necessaria alcuna azione. La decisione viene comunicata tramite e-mail.</translation>
    </message>
    <message>
        <source>Account Name</source>
        <comment>field</comment>
        <translation>Nome account</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button on the review page</comment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Check everything before it is sent</source>
        <translation>Verifica tutto prima dell&apos;invio</translation>
    </message>
    <message>
        <source>Create Account</source>
        <comment>button</comment>
        <translation>Crea account</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>group on the review page</comment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account Information</source>
        <comment>heading</comment>
        <translation>Informazioni sull&apos;account</translation>
    </message>
    <message>
        <source>Requested by</source>
        <comment>group of facts</comment>
        <translation>Richiesta inviata da</translation>
    </message>
    <message>
        <source>Invited by</source>
        <comment>group of facts</comment>
        <translation>Invito inviato da</translation>
    </message>
    <message>
        <source>Number and access</source>
        <comment>heading</comment>
        <translation>Numero e accesso</translation>
    </message>
    <message>
        <source>Changed since the request was sent</source>
        <translation>Modifiche dopo l&apos;invio della richiesta</translation>
    </message>
    <message>
        <source>Where the request stands</source>
        <translation>Stato della richiesta</translation>
    </message>
    <message>
        <source>Email domain</source>
        <comment>in a list of facts</comment>
        <translation>Dominio dell&apos;e-mail</translation>
    </message>
    <message>
        <source>{company} ({domains})</source>
        <comment>a company and its email domains</comment>
        <translation>{company} ({domains})</translation>
    </message>
    <message>
        <source>{number}: {level}</source>
        <comment>a contract and its service level</comment>
        <translation>{number}: {level}</translation>
    </message>
    <message>
        <source>{request}, {date}: {access}, {result}</source>
        <comment>an earlier request</comment>
        <translation>{request}, {date}: {access}, {result}</translation>
    </message>
    <message>
        <source>The company was chosen from the directory.</source>
        <translation>La società è stata scelta dall&apos;elenco.</translation>
    </message>
    <message>
        <source>The company was typed by hand: it never matches by itself.</source>
        <translation>La società è stata immessa a mano: non corrisponde mai automaticamente.</translation>
    </message>
    <message>
        <source>The company is one that the contract names.</source>
        <translation>La società è titolare del contratto.</translation>
    </message>
    <message>
        <source>The company is not one that the contract names.</source>
        <translation>La società non è titolare del contratto.</translation>
    </message>
    <message>
        <source>The email is in a domain of the contract&apos;s companies.</source>
        <translation>L&apos;e-mail è in un dominio delle società titolari del contratto.</translation>
    </message>
    <message>
        <source>The email is not in a domain of the contract&apos;s companies.</source>
        <translation>L&apos;e-mail non è in un dominio delle società titolari del contratto.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>in a list of facts</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Entitled companies</source>
        <comment>of a contract</comment>
        <translation>Società titolari</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>when a contract was</comment>
        <translation>Emissione</translation>
    </message>
    <message>
        <source>Read every group; Change brings you back here</source>
        <translation>Leggere ogni gruppo; dopo «Modifica» si torna a questa pagina</translation>
    </message>
    <message>
        <source>Copy what Cisco.com asks for, one by one or all at once</source>
        <translation>Copiare i dati richiesti da Cisco.com, uno alla volta o tutti insieme</translation>
    </message>
    <message>
        <source>Click Create Account</source>
        <translation>Fare clic su «Crea account»</translation>
    </message>
    <message>
        <source>With a prefix, whoever decides gets your note by email.</source>
        <translation>Con un prefisso, la nota viene inviata tramite e-mail a chi decide.</translation>
    </message>
    <message>
        <source>Nothing is created or sent before you click Create Account.</source>
        <translation>Nulla viene creato o inviato prima di fare clic su «Crea account».</translation>
    </message>
    <message>
        <source>This request needs an approval</source>
        <translation>Questa richiesta deve essere approvata</translation>
    </message>
    <message>
        <source>The account is ready at once</source>
        <translation>L&apos;account è subito disponibile</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>in a list of facts</comment>
        <translation>Società</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>label</comment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Log in to your Cisco account</source>
        <translation>Accedi all&apos;account Cisco</translation>
    </message>
    <message>
        <source>Enter the email address of your account</source>
        <translation>Immettere l&apos;indirizzo e-mail dell&apos;account</translation>
    </message>
    <message>
        <source>Click Next</source>
        <comment>guide step</comment>
        <translation>Fare clic su «Avanti»</translation>
    </message>
    <message>
        <source>Click Login</source>
        <comment>guide step</comment>
        <translation>Fare clic su «Accedi»</translation>
    </message>
    <message>
        <source>Account Visibility</source>
        <comment>field</comment>
        <translation>Visibilità dell&apos;account</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>account visibility</comment>
        <translation>Pubblico</translation>
    </message>
    <message>
        <source>Partners find the account in their lists.</source>
        <translation>I partner trovano l&apos;account nei propri elenchi.</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>account visibility</comment>
        <translation>Privato</translation>
    </message>
    <message>
        <source>The account appears in no list.</source>
        <translation>L&apos;account non compare in alcun elenco.</translation>
    </message>
    <message>
        <source>Edit the properties</source>
        <translation>Modifica proprietà</translation>
    </message>
    <message>
        <source>Unique among all organizations, in Latin letters.</source>
        <translation>Unico tra tutte le organizzazioni, in caratteri latini.</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: changed properties</comment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>It identifies the account in orders and requests; later it can be changed only by request.</source>
        <translation>Identifica l&apos;account negli ordini e nelle richieste; in seguito può essere modificato solo su richiesta.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: the account domain</comment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Read by whoever decides, in any language.</source>
        <translation>Viene letta da chi decide, in qualsiasi lingua.</translation>
    </message>
    <message>
        <source>Check the account name</source>
        <translation>Verificare il nome account</translation>
    </message>
    <message>
        <source>Check the account domain</source>
        <translation>Verificare il dominio account</translation>
    </message>
    <message>
        <source>To add a prefix, click Edit: Option, Prefix, Note, OK.</source>
        <translation>Per aggiungere un prefisso, fare clic su «Modifica»: Opzione, Prefisso, Nota, OK.</translation>
    </message>
    <message>
        <source>Write why you need another domain</source>
        <translation>Scrivere perché è necessario un altro dominio</translation>
    </message>
    <message>
        <source>Only for a prefix or a different domain.</source>
        <translation>Solo per un prefisso o un dominio diverso.</translation>
    </message>
    <message>
        <source>Check the headquarters; click Edit to change the address</source>
        <translation>Verificare la sede centrale; per modificare l&apos;indirizzo, fare clic su «Modifica»</translation>
    </message>
    <message>
        <source>Add a Different Address asks for country, postal code, city, and street.</source>
        <translation>«Aggiungi un altro indirizzo» richiede paese, codice postale, città e via.</translation>
    </message>
    <message>
        <source>Check that the account visibility is Public</source>
        <translation>Verificare che la visibilità dell&apos;account sia «Pubblico»</translation>
    </message>
    <message>
        <source>Click Next to check everything</source>
        <translation>Fare clic su «Avanti» per verificare tutto</translation>
    </message>
    <message>
        <source>With a prefix, the account waits for an administrator of the account at the parent domain. Talk to that person first.</source>
        <translation>Con un prefisso l&apos;account attende l&apos;approvazione di un amministratore dell&apos;account del dominio padre. Parlarne prima con questa persona.</translation>
    </message>
    <message>
        <source>Usually an organization has one Smart Account. A prefix is for a part of it, such as a branch.</source>
        <translation>Di solito un&apos;organizzazione ha un solo Smart Account. Un prefisso serve per una sua parte, come una filiale.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: the headquarters</comment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>status of a request</comment>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a request</comment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a request</comment>
        <translation>Approvata</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of a request</comment>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>status of a request</comment>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>status of a request</comment>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a request</comment>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>status of a request</comment>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of an invitation</comment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of an invitation</comment>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of an invitation</comment>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>status of an invitation</comment>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of an invitation</comment>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Pending activation</source>
        <comment>status of a Cisco account</comment>
        <translation>In attesa di attivazione</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a Cisco account</comment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>status of a Cisco account</comment>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>status of a Cisco account</comment>
        <translation>In chiusura</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a Smart Account</comment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Provisional</source>
        <comment>status of a Smart Account</comment>
        <translation>Provvisorio</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a Smart Account</comment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a Smart Account</comment>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Smart Account Administrator</source>
        <comment>role</comment>
        <translation>Amministratore dello Smart Account</translation>
    </message>
    <message>
        <source>Smart Account Approver</source>
        <comment>role</comment>
        <translation>Approvatore dello Smart Account</translation>
    </message>
    <message>
        <source>Smart Account User</source>
        <comment>role</comment>
        <translation>Utente dello Smart Account</translation>
    </message>
    <message>
        <source>Virtual Account Administrator</source>
        <comment>role</comment>
        <translation>Amministratore dell&apos;account virtuale</translation>
    </message>
    <message>
        <source>Virtual Account User</source>
        <comment>role</comment>
        <translation>Utente dell&apos;account virtuale</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Requester</source>
        <comment>role</comment>
        <translation>Richiedente</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>visibility of an account</comment>
        <translation>Pubblico</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>visibility of an account</comment>
        <translation>Privato</translation>
    </message>
    <message>
        <source>Customer Smart Account</source>
        <comment>type of a Smart Account</comment>
        <translation>Smart Account cliente</translation>
    </message>
    <message>
        <source>Holding Account</source>
        <comment>type of a Smart Account</comment>
        <translation>Holding Account</translation>
    </message>
    <message>
        <source>Prefix request</source>
        <comment>kind of request</comment>
        <translation>Richiesta di prefisso</translation>
    </message>
    <message>
        <source>Request for a different domain</source>
        <comment>kind of request</comment>
        <translation>Richiesta di cambio dominio</translation>
    </message>
    <message>
        <source>Smart Account request for a customer</source>
        <comment>kind of request</comment>
        <translation>Richiesta di Smart Account per un cliente</translation>
    </message>
    <message>
        <source>Access request</source>
        <comment>kind of request</comment>
        <translation>Richiesta di accesso</translation>
    </message>
    <message>
        <source>Virtual account access request</source>
        <comment>kind of request</comment>
        <translation>Richiesta di accesso a un account virtuale</translation>
    </message>
    <message>
        <source>New domain for an existing account</source>
        <comment>kind of request</comment>
        <translation>Nuovo dominio per un account esistente</translation>
    </message>
    <message>
        <source>Contract access request</source>
        <comment>kind of request</comment>
        <translation>Richiesta di accesso a un contratto</translation>
    </message>
    <message>
        <source>Ordering access request</source>
        <comment>kind of request</comment>
        <translation>Richiesta di accesso per gli ordini</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>kind of request</comment>
        <translation>Invito</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>access type of a request</comment>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <comment>access type of a request</comment>
        <translation>Account virtuale</translation>
    </message>
    <message>
        <source>New Smart Account</source>
        <comment>access type of a request</comment>
        <translation>Nuovo Smart Account</translation>
    </message>
    <message>
        <source>Account Domain</source>
        <comment>access type of a request</comment>
        <translation>Dominio account</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>access type of a request</comment>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Email outside the account domain</source>
        <comment>why a role is suspended</comment>
        <translation>E-mail esterna al dominio account</translation>
    </message>
    <message>
        <source>We do not know this person.</source>
        <comment>why declined</comment>
        <translation>Questa persona non è nota.</translation>
    </message>
    <message>
        <source>The reason does not say what it is for.</source>
        <comment>why declined</comment>
        <translation>Il motivo non indica a che cosa serve.</translation>
    </message>
    <message>
        <source>It is not clear which virtual account is needed.</source>
        <comment>why declined</comment>
        <translation>Non è chiaro quale account virtuale sia necessario.</translation>
    </message>
    <message>
        <source>Another Smart Account is the right one.</source>
        <comment>why declined</comment>
        <translation>Lo Smart Account giusto è un altro.</translation>
    </message>
    <message>
        <source>It is not needed for the work.</source>
        <comment>why declined</comment>
        <translation>Non è necessario per il lavoro.</translation>
    </message>
    <message>
        <source>The person has left the company.</source>
        <comment>why revoked</comment>
        <translation>La persona ha lasciato la società.</translation>
    </message>
    <message>
        <source>The person has other duties now.</source>
        <comment>why revoked</comment>
        <translation>La persona ha ora altre mansioni.</translation>
    </message>
    <message>
        <source>The work it was given for has ended.</source>
        <comment>why revoked</comment>
        <translation>Il lavoro per cui era stato concesso è terminato.</translation>
    </message>
    <message>
        <source>It gives more rights than are needed.</source>
        <comment>why revoked</comment>
        <translation>Concede più diritti del necessario.</translation>
    </message>
    <message>
        <source>It was granted by mistake.</source>
        <comment>why revoked</comment>
        <translation>È stato concesso per errore.</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>kind of email</comment>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>kind of email</comment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Change of email</source>
        <comment>kind of email</comment>
        <translation>Modifica dell&apos;indirizzo e-mail</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>kind of email</comment>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>kind of email</comment>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>kind of email</comment>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>kind of email</comment>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Company / Organization</source>
        <comment>type of address</comment>
        <translation>Società / Organizzazione</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>type of address</comment>
        <translation>Abitazione</translation>
    </message>
    <message>
        <source>Cisco account</source>
        <comment>topic of a support case</comment>
        <translation>Account Cisco</translation>
    </message>
    <message>
        <source>Smart Account and licenses</source>
        <comment>topic of a support case</comment>
        <translation>Smart Account e licenze</translation>
    </message>
    <message>
        <source>Contract registration</source>
        <comment>topic of a support case</comment>
        <translation>Registrazione di un contratto</translation>
    </message>
    <message>
        <source>Bill-to ID for ordering</source>
        <comment>topic of a support case</comment>
        <translation>ID di fatturazione per gli ordini</translation>
    </message>
    <message>
        <source>Content of a contract</source>
        <comment>topic of a support case</comment>
        <translation>Contenuto di un contratto</translation>
    </message>
    <message>
        <source>Buying</source>
        <comment>topic of a support case</comment>
        <translation>Acquisti</translation>
    </message>
    <message>
        <source>Feedback</source>
        <comment>topic of a support case</comment>
        <translation>Commenti e suggerimenti</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>job function</comment>
        <translation>Amministrazione</translation>
    </message>
    <message>
        <source>Customer service</source>
        <comment>job function</comment>
        <translation>Servizio clienti</translation>
    </message>
    <message>
        <source>Education and training</source>
        <comment>job function</comment>
        <translation>Istruzione e formazione</translation>
    </message>
    <message>
        <source>Engineering</source>
        <comment>job function</comment>
        <translation>Ingegneria</translation>
    </message>
    <message>
        <source>Finance and accounting</source>
        <comment>job function</comment>
        <translation>Finanza e contabilità</translation>
    </message>
    <message>
        <source>Human resources</source>
        <comment>job function</comment>
        <translation>Risorse umane</translation>
    </message>
    <message>
        <source>Information technology</source>
        <comment>job function</comment>
        <translation>Informatica</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>job function</comment>
        <translation>Affari legali</translation>
    </message>
    <message>
        <source>General management</source>
        <comment>job function</comment>
        <translation>Direzione generale</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>job function</comment>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Network operations</source>
        <comment>job function</comment>
        <translation>Gestione della rete</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>job function</comment>
        <translation>Produzione</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <comment>job function</comment>
        <translation>Acquisti</translation>
    </message>
    <message>
        <source>Research and development</source>
        <comment>job function</comment>
        <translation>Ricerca e sviluppo</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>job function</comment>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Information security</source>
        <comment>job function</comment>
        <translation>Sicurezza informatica</translation>
    </message>
    <message>
        <source>Technical support</source>
        <comment>job function</comment>
        <translation>Assistenza tecnica</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>job function</comment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Owner or partner</source>
        <comment>job level</comment>
        <translation>Titolare o socio</translation>
    </message>
    <message>
        <source>Executive board</source>
        <comment>job level</comment>
        <translation>Alta direzione</translation>
    </message>
    <message>
        <source>Vice president</source>
        <comment>job level</comment>
        <translation>Vicepresidenza</translation>
    </message>
    <message>
        <source>Director</source>
        <comment>job level</comment>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>job level</comment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Team leader</source>
        <comment>job level</comment>
        <translation>Responsabile di gruppo</translation>
    </message>
    <message>
        <source>Project manager</source>
        <comment>job level</comment>
        <translation>Responsabile di progetto</translation>
    </message>
    <message>
        <source>Specialist</source>
        <comment>job level</comment>
        <translation>Specialista</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>job level</comment>
        <translation>Impiegato</translation>
    </message>
    <message>
        <source>Consultant</source>
        <comment>job level</comment>
        <translation>Consulente</translation>
    </message>
    <message>
        <source>Student or trainee</source>
        <comment>job level</comment>
        <translation>Studente o tirocinante</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>job level</comment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Enter “{field}”</source>
        <comment>guide step</comment>
        <translation>Immettere «{field}»</translation>
    </message>
    <message>
        <source>Choose “{field}” from the list</source>
        <translation>Selezionare «{field}» dall&apos;elenco</translation>
    </message>
    <message>
        <source>Prefecture, city, and the beginning of the address are filled in.</source>
        <translation>Prefettura, città e inizio dell&apos;indirizzo vengono compilati automaticamente.</translation>
    </message>
    <message>
        <source>Leave it empty if there is none.</source>
        <translation>Lasciare vuoto il campo se il dato non esiste.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Il blocco maiuscole è attivo.</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>button</comment>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Company information verified. Click Update again to save it.</source>
        <translation>Informazioni sulla società verificate. Fare di nuovo clic su «Aggiorna» per salvarle.</translation>
    </message>
    <message>
        <source>Update saved</source>
        <comment>company information</comment>
        <translation>Aggiornamento salvato</translation>
    </message>
    <message>
        <source>Step by step to a Smart Account: a Cisco account, the company information, and the Smart Account itself.</source>
        <translation>Passaggio dopo passaggio fino allo Smart Account: l&apos;account Cisco, le informazioni sulla società e lo Smart Account stesso.</translation>
    </message>
    <message>
        <source>Without logging in</source>
        <comment>heading</comment>
        <translation>Senza eseguire l&apos;accesso</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Ancora nessuna richiesta</translation>
    </message>
    <message>
        <source>Every request of this registry appears here, whoever decides it.</source>
        <translation>Qui compaiono tutte le richieste di questo archivio, chiunque decida.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <comment>chip: this waits for you</comment>
        <translation>Da gestire</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <comment>filter of a list of requests</comment>
        <translation>Da esaminare</translation>
    </message>
    <message numerus="yes">
        <source>%n Smart Account is waiting for an administrator</source>
        <translation>
            <numerusform>%n Smart Account in attesa di un amministratore</numerusform>
            <numerusform>%n Smart Account in attesa di un amministratore</numerusform>
        </translation>
    </message>
    <message>
        <source>Appoint somebody of the account domain.</source>
        <translation>Designare una persona del dominio account.</translation>
    </message>
    <message>
        <source>See the accounts</source>
        <translation>Visualizza account</translation>
    </message>
    <message>
        <source>Company phone</source>
        <comment>field</comment>
        <translation>Telefono della società</translation>
    </message>
    <message>
        <source>With the area code. A leading 0 that is not dialed from abroad is dropped.</source>
        <translation>Con l&apos;indicativo di zona. Lo 0 iniziale che non si compone dall&apos;estero viene eliminato.</translation>
    </message>
    <message>
        <source>Ready to create a Smart Account</source>
        <translation>Dati completi per creare uno Smart Account</translation>
    </message>
    <message>
        <source>Ready to request access</source>
        <translation>Dati completi per richiedere l&apos;accesso</translation>
    </message>
    <message>
        <source>Ready to order</source>
        <translation>Dati completi per gli ordini</translation>
    </message>
    <message>
        <source>Ready to contact support</source>
        <translation>Dati completi per contattare l&apos;assistenza</translation>
    </message>
    <message>
        <source>Not ready to create a Smart Account</source>
        <translation>Dati incompleti per creare uno Smart Account</translation>
    </message>
    <message>
        <source>Not ready to request access</source>
        <translation>Dati incompleti per richiedere l&apos;accesso</translation>
    </message>
    <message>
        <source>Not ready to order</source>
        <translation>Dati incompleti per gli ordini</translation>
    </message>
    <message>
        <source>Not ready to ask support about Smart Accounts</source>
        <translation>Dati incompleti per contattare l&apos;assistenza sugli Smart Account</translation>
    </message>
    <message>
        <source>Add the company name</source>
        <translation>Aggiungi il nome della società</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Aggiungi l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Add the phone</source>
        <translation>Aggiungi il telefono</translation>
    </message>
    <message>
        <source>Register a contract</source>
        <comment>link</comment>
        <translation>Registra un contratto</translation>
    </message>
    <message>
        <source>A registered contract helps support to answer.</source>
        <translation>Un contratto registrato aiuta l&apos;assistenza a rispondere.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>title of a card</comment>
        <translation>Dati da completare</translation>
    </message>
    <message>
        <source>The list of requests has changed.</source>
        <translation>L&apos;elenco delle richieste è cambiato.</translation>
    </message>
    <message>
        <source>Search by name or email</source>
        <translation>Cerca per nome o indirizzo e-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>filter of a list</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>All statuses</source>
        <comment>filter of a list</comment>
        <translation>Tutti gli stati</translation>
    </message>
    <message>
        <source>No requests found</source>
        <translation>Nessuna richiesta trovata</translation>
    </message>
    <message>
        <source>Search for another word, or show the requests of every status.</source>
        <translation>Cercare un&apos;altra parola o mostrare le richieste con qualsiasi stato.</translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <comment>which lines of a list</comment>
        <translation>{first}–{last} di {total}</translation>
    </message>
    <message>
        <source>Click a status to see the request, or press Enter on its row.</source>
        <translation>Fare clic su uno stato per visualizzare la richiesta o premere Invio sulla riga.</translation>
    </message>
    <message>
        <source>Account Requests</source>
        <comment>section</comment>
        <translation>Richieste di account</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Mostra tutte le richieste</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>page of a list</comment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page of a list</comment>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Requested by</source>
        <comment>column of a table</comment>
        <translation>Richiesta inviata da</translation>
    </message>
    <message>
        <source>Contract Number / Bill-to ID / Serial Number / Smart Account</source>
        <translation>Numero di contratto / ID di fatturazione / Numero di serie / Smart Account</translation>
    </message>
    <message>
        <source>Access Types</source>
        <comment>column of a table</comment>
        <translation>Tipi di accesso</translation>
    </message>
    <message>
        <source>Request Date</source>
        <comment>column of a table</comment>
        <translation>Data della richiesta</translation>
    </message>
    <message>
        <source>Administrators</source>
        <comment>column of a table</comment>
        <translation>Amministratori</translation>
    </message>
    <message>
        <source>due {date}</source>
        <comment>below the date of a request: decide by</comment>
        <translation>scadenza: {date}</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvataggio eseguito: {path}.</translation>
    </message>
    <message>
        <source>Nobody decides it anymore. You can ask again at any time.</source>
        <translation>Nessuno decide più sulla richiesta. È possibile inviarne una nuova in qualsiasi momento.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>File di testo (*.txt)</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>La nota è stata modificata.</translation>
    </message>
    <message>
        <source>The contract was locked: its numbers are no longer approved automatically.</source>
        <translation>Il contratto è stato bloccato: i suoi numeri non vengono più approvati automaticamente.</translation>
    </message>
    <message>
        <source>The contract was unlocked.</source>
        <translation>Il contratto è stato sbloccato.</translation>
    </message>
    <message>
        <source>The comment was added. Only those who decide see it.</source>
        <translation>Il commento è stato aggiunto. Lo vede solo chi decide.</translation>
    </message>
    <message>
        <source>The access was revoked. {name} is told by email.</source>
        <translation>L&apos;accesso è stato revocato. {name} ne riceve comunicazione tramite e-mail.</translation>
    </message>
    <message>
        <source>{access}: {number}</source>
        <comment>what was granted</comment>
        <translation>{access}: {number}</translation>
    </message>
    <message>
        <source>Nobody decides it anymore. You can request access again at any time.</source>
        <translation>Nessuno decide più su di essa. È possibile richiedere di nuovo l&apos;accesso in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>Ritirare questa richiesta?</translation>
    </message>
    <message>
        <source>Its name and domain are free for others at once. Nobody decides it anymore.</source>
        <translation>Il nome e il dominio tornano subito disponibili per altri. Non è più possibile decidere sulla richiesta.</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>Mantieni richiesta</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a table</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Salva richiesta</translation>
    </message>
    <message>
        <source>{name} invites you.</source>
        <translation>Invito da {name}.</translation>
    </message>
    <message>
        <source>{name} asked today.</source>
        <translation>Richiesta inviata oggi da {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} asked %n day ago.</source>
        <translation>
            <numerusform>Richiesta inviata %n giorno fa da {name}.</numerusform>
            <numerusform>Richiesta inviata %n giorni fa da {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent today</source>
        <comment>when a request was sent</comment>
        <translation>Inviata oggi</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day</source>
        <translation>
            <numerusform>In attesa da %n giorno</numerusform>
            <numerusform>In attesa da %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue since {date}</source>
        <translation>In ritardo da {date}</translation>
    </message>
    <message>
        <source>Expires on {date}</source>
        <translation>Scade {date}</translation>
    </message>
    <message>
        <source>Decide by {date}</source>
        <translation>Decidere entro {date}</translation>
    </message>
    <message>
        <source>Overdue from {date}</source>
        <translation>In ritardo a partire da {date}</translation>
    </message>
    <message>
        <source>The operator can decide too from {date}</source>
        <translation>Da {date} può decidere anche l&apos;operatore</translation>
    </message>
    <message>
        <source>Reset password</source>
        <comment>title</comment>
        <translation>Reimposta password</translation>
    </message>
    <message>
        <source>Reset password</source>
        <comment>button</comment>
        <translation>Reimposta password</translation>
    </message>
    <message>
        <source>Enter the email that you log in with. A link and a code are sent to it.</source>
        <translation>Immettere l&apos;indirizzo e-mail utilizzato per l&apos;accesso. Vi vengono inviati un collegamento e un codice.</translation>
    </message>
    <message>
        <source>Send link</source>
        <comment>button: mail a link for a new password</comment>
        <translation>Invia collegamento</translation>
    </message>
    <message>
        <source>If {email} has a Cisco account, a link and a code were sent there. They work once, until {moment}.</source>
        <translation>Se per {email} esiste un account Cisco, a questo indirizzo sono stati inviati un collegamento e un codice. Si possono utilizzare una sola volta, fino a {moment}.</translation>
    </message>
    <message>
        <source>Choose a new password for {email}.</source>
        <translation>Scegliere una nuova password per {email}.</translation>
    </message>
    <message>
        <source>Confirm your new email</source>
        <translation>Conferma del nuovo indirizzo e-mail</translation>
    </message>
    <message>
        <source>From now on you log in with {email}.</source>
        <translation>D&apos;ora in poi l&apos;accesso viene eseguito con {email}.</translation>
    </message>
    <message>
        <source>Confirm email</source>
        <comment>button</comment>
        <translation>Conferma indirizzo e-mail</translation>
    </message>
    <message>
        <source>It was not me</source>
        <comment>title: restore the email of an account</comment>
        <translation>Non ho richiesto la modifica</translation>
    </message>
    <message>
        <source>{email} stays or becomes again the email of your Cisco account. All sessions end.</source>
        <translation>{email} resta o torna a essere l&apos;indirizzo e-mail dell&apos;account Cisco. Tutte le sessioni vengono chiuse.</translation>
    </message>
    <message>
        <source>Restore email</source>
        <comment>button</comment>
        <translation>Ripristina indirizzo e-mail</translation>
    </message>
    <message>
        <source>This link cannot be used</source>
        <translation>Impossibile utilizzare questo collegamento</translation>
    </message>
    <message>
        <source>The password is reset. You are logged in.</source>
        <translation>La password è stata reimpostata. Accesso eseguito.</translation>
    </message>
    <message>
        <source>All other sessions have ended, and an email confirms the new password.</source>
        <translation>Tutte le altre sessioni sono state chiuse; la modifica della password viene comunicata tramite e-mail.</translation>
    </message>
    <message>
        <source>{email} is the email of your Cisco account now.</source>
        <translation>{email} è ora l&apos;indirizzo e-mail dell&apos;account Cisco.</translation>
    </message>
    <message>
        <source>Both addresses are informed by email.</source>
        <translation>La modifica viene comunicata a entrambi gli indirizzi.</translation>
    </message>
    <message>
        <source>{email} is the email of your Cisco account.</source>
        <translation>{email} è l&apos;indirizzo e-mail dell&apos;account Cisco.</translation>
    </message>
    <message>
        <source>All sessions have ended. Log in, and change the password: somebody else may know it.</source>
        <translation>Tutte le sessioni sono state chiuse. Eseguire l&apos;accesso e modificare la password: altri potrebbero conoscerla.</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>title</comment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>An email with an activation link was sent. Follow its link.</source>
        <translation>È stata inviata un&apos;e-mail con un collegamento di attivazione. Aprire il collegamento.</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <comment>announced</comment>
        <translation>Accesso eseguito.</translation>
    </message>
    <message>
        <source>Logged in. Last login: {moment}</source>
        <translation>Accesso eseguito. Ultimo accesso: {moment}</translation>
    </message>
    <message>
        <source>For your own organization, from the Cisco account on</source>
        <translation>Per la propria organizzazione, a partire dall&apos;account Cisco</translation>
    </message>
    <message>
        <source>Support, downloads, and orders for the contracts of your company</source>
        <translation>Assistenza, download e ordini per i contratti della società</translation>
    </message>
    <message>
        <source>If you have a Cisco account in this registry</source>
        <translation>Per chi ha un account Cisco in questo archivio</translation>
    </message>
    <message>
        <source>Properties, requests, and what orders need</source>
        <translation>Proprietà, richieste e dati per gli ordini</translation>
    </message>
    <message>
        <source>Your name, company, and access</source>
        <translation>Nome, società e accessi</translation>
    </message>
    <message>
        <source>The emails that SmartWizard has written here</source>
        <translation>Le e-mail scritte qui da SmartWizard</translation>
    </message>
    <message>
        <source>A message to the desk that answers your question</source>
        <translation>Un messaggio a chi risponde alle domande</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>title: guides and about</comment>
        <translation>Guida</translation>
    </message>
    <message>
        <source>The guides, and what the program is</source>
        <translation>Le guide e le informazioni sul programma</translation>
    </message>
    <message>
        <source>Appoint</source>
        <comment>button: make somebody administrator of a Smart Account</comment>
        <translation>Designa</translation>
    </message>
    <message numerus="yes">
        <source>{name} is an administrator of “{account}” now. %n person was told by email.</source>
        <translation>
            <numerusform>{name} amministra ora lo Smart Account «{account}». È stata informata tramite e-mail %n persona.</numerusform>
            <numerusform>{name} amministra ora lo Smart Account «{account}». Sono state informate tramite e-mail %n persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every Smart Account has an active administrator</source>
        <translation>Tutti gli Smart Account hanno un amministratore attivo</translation>
    </message>
    <message>
        <source>Accounts without one appear here, so that you can appoint somebody.</source>
        <translation>Qui compaiono gli account senza amministratore, per poterne designare uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n active administrator</source>
        <translation>
            <numerusform>%n amministratore attivo</numerusform>
            <numerusform>%n amministratori attivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Appoint an administrator for “{account}”</source>
        <translation>Designa un amministratore per «{account}»</translation>
    </message>
    <message>
        <source>Of somebody who has an active Cisco account in {domain}.</source>
        <translation>Indirizzo di una persona con un account Cisco attivo nel dominio {domain}.</translation>
    </message>
    <message>
        <source>Everyone with a role on the Smart Account reads it by email.</source>
        <translation>Viene letto tramite e-mail da chi ha un ruolo nello Smart Account.</translation>
    </message>
    <message>
        <source>Decide on “{name}” ({domain})</source>
        <translation>Decidi su «{name}» ({domain})</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>button: open a request to approve or decline it</comment>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>Invitation to the Smart Account “{name}”</source>
        <translation>Invito allo Smart Account «{name}»</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>button: open an invitation to accept or decline it</comment>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <comment>heading: what waits for you</comment>
        <translation>Da gestire ora</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Nessuna attività in attesa</translation>
    </message>
    <message>
        <source>Requests to decide and everything else you need to do appear here.</source>
        <translation>Qui compaiono le richieste da esaminare e le altre attività da svolgere.</translation>
    </message>
    <message numerus="yes">
        <source>See %n waiting request</source>
        <translation>
            <numerusform>Visualizza %n richiesta in attesa</numerusform>
            <numerusform>Visualizza %n richieste in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and save the company information</source>
        <translation>Verifica e salva le informazioni sulla società</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>Nessun accesso eseguito</translation>
    </message>
    <message>
        <source>Log in to see and change your profile.</source>
        <translation>Per visualizzare e modificare il profilo, eseguire l&apos;accesso.</translation>
    </message>
    <message>
        <source>The operator&apos;s login has no profile</source>
        <translation>L&apos;account dell&apos;operatore non ha un profilo</translation>
    </message>
    <message>
        <source>Its language and its password are under Preferences.</source>
        <translation>La lingua e la password si trovano in «Preferenze».</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>tab</comment>
        <translation>Dati personali</translation>
    </message>
    <message>
        <source>Company / Organization</source>
        <comment>tab</comment>
        <translation>Società / Organizzazione</translation>
    </message>
    <message>
        <source>Services &amp; Support</source>
        <comment>tab</comment>
        <translation>Servizi e supporto</translation>
    </message>
    <message>
        <source>Access Management</source>
        <comment>caption: sections</comment>
        <translation>Gestione accessi</translation>
    </message>
    <message>
        <source>Profile Management</source>
        <comment>title</comment>
        <translation>Gestione profilo</translation>
    </message>
    <message>
        <source>Your Profile</source>
        <comment>card</comment>
        <translation>Profilo personale</translation>
    </message>
    <message>
        <source>Company Information</source>
        <comment>title</comment>
        <translation>Informazioni sulla società</translation>
    </message>
    <message>
        <source>Last login: {moment}</source>
        <translation>Ultimo accesso: {moment}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: go back and change</comment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Check the company name and the address</source>
        <translation>Verificare il nome della società e l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Enter the company phone</source>
        <translation>Immettere il telefono della società</translation>
    </message>
    <message>
        <source>Click Update</source>
        <comment>guide step</comment>
        <translation>Fare clic su «Aggiorna»</translation>
    </message>
    <message>
        <source>The company information is verified. Nothing is saved yet.</source>
        <translation>Le informazioni sulla società sono verificate. Nessun dato è stato ancora salvato.</translation>
    </message>
    <message>
        <source>Check the message “Company information verified”</source>
        <translation>Verificare il messaggio «Informazioni sulla società verificate»</translation>
    </message>
    <message>
        <source>Cancel, or any change, leads back to the step before.</source>
        <translation>«Annulla» o qualsiasi modifica riporta al passaggio precedente.</translation>
    </message>
    <message>
        <source>Click Update again</source>
        <translation>Fare di nuovo clic su «Aggiorna»</translation>
    </message>
    <message>
        <source>“Update saved” appears, and the Smart Account comes next.</source>
        <translation>Compare «Aggiornamento salvato» e si passa allo Smart Account.</translation>
    </message>
    <message>
        <source>At Cisco.com, leave out the leading 0 of the phone number. Here you can type it: the program drops it, and says so.</source>
        <translation>Su Cisco.com, omettere lo 0 iniziale del numero di telefono. Qui è possibile digitarlo: il programma lo elimina e lo segnala.</translation>
    </message>
    <message>
        <source>Preferred name, job function, and the like can be set in the profile at any time.</source>
        <translation>Il nome da visualizzare, l&apos;area professionale e altri dati si impostano in qualsiasi momento nel profilo.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>title: whose work is in the program</comment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <comment>title of a card</comment>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>From nothing to a working Smart Account, step by step, in four languages.</source>
        <translation>Da zero a uno Smart Account funzionante, passaggio dopo passaggio, in quattro lingue.</translation>
    </message>
    <message>
        <source>SmartWizard is free software under the MIT license.</source>
        <translation>SmartWizard è software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>SmartWizard is an independent project. It is not affiliated with, endorsed by, or sponsored by Cisco.</source>
        <translation>SmartWizard è un progetto indipendente. Non è affiliato a Cisco, né è approvato o sponsorizzato da Cisco.</translation>
    </message>
    <message>
        <source>Cisco, Cisco.com, Smart Account, and Smart Licensing are names or trademarks of Cisco Systems, Inc. Trademarks belong to their owners.</source>
        <translation>Cisco, Cisco.com, Smart Account e Smart Licensing sono nomi o marchi di Cisco Systems, Inc. I marchi appartengono ai rispettivi proprietari.</translation>
    </message>
    <message>
        <source>Text is shown in the fonts of your computer; the program includes none.</source>
        <translation>I testi vengono visualizzati con i caratteri del computer; il programma non ne contiene.</translation>
    </message>
    <message>
        <source>Trademarks</source>
        <comment>title of a card</comment>
        <translation>Marchi</translation>
    </message>
    <message>
        <source>This registry</source>
        <comment>title of a card</comment>
        <translation>Questo archivio</translation>
    </message>
    <message>
        <source>The program contains</source>
        <translation>Il programma contiene</translation>
    </message>
    <message>
        <source>It runs on, and does not contain</source>
        <translation>Utilizza, senza contenerli</translation>
    </message>
    <message>
        <source>Show license</source>
        <comment>button</comment>
        <translation>Mostra licenza</translation>
    </message>
    <message>
        <source>License: {name}</source>
        <comment>title of a dialog</comment>
        <translation>Licenza: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close the window</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The email is sent again, at most once a minute. Only the latest link works.</source>
        <translation>L&apos;e-mail viene inviata di nuovo, al massimo una volta al minuto. Funziona solo l&apos;ultimo collegamento.</translation>
    </message>
    <message>
        <source>You enter it below.</source>
        <translation>Viene immesso di seguito.</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>button</comment>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>button of an approver</comment>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>button: an invitation</comment>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>button: an invitation</comment>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>{name} gets the role that you choose here.</source>
        <translation>A {name} viene assegnato il ruolo selezionato qui.</translation>
    </message>
    <message>
        <source>{name} gets access to {account} at once.</source>
        <translation>{name} ottiene subito l&apos;accesso al numero {account}.</translation>
    </message>
    <message>
        <source>You get the role {role} at once.</source>
        <translation>Il ruolo «{role}» viene assegnato subito.</translation>
    </message>
    <message>
        <source>Nothing is created or changed. The requester can send a new request at once.</source>
        <translation>Nulla viene creato o modificato. Il richiedente può inviare subito una nuova richiesta.</translation>
    </message>
    <message>
        <source>No access is granted. The requester can send a new request at once.</source>
        <translation>Non viene concesso alcun accesso. È possibile inviare subito una nuova richiesta.</translation>
    </message>
    <message>
        <source>You get no role. Whoever invited you is told by email.</source>
        <translation>Non viene assegnato alcun ruolo. Chi ha inviato l&apos;invito ne riceve comunicazione tramite e-mail.</translation>
    </message>
    <message>
        <source>Choose Approve or Decline.</source>
        <translation>Selezionare «Approva» o «Rifiuta».</translation>
    </message>
    <message>
        <source>The domain of the Smart Account becomes {domain} at once.</source>
        <translation>Il dominio dello Smart Account diventa subito {domain}.</translation>
    </message>
    <message>
        <source>Available Actions</source>
        <comment>heading over Approve and Decline</comment>
        <translation>Azioni disponibili</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>field: approve or decline</comment>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>“{account}” is created, and {name} becomes its administrator.</source>
        <translation>Viene creato lo Smart Account «{account}», amministrato da {name}.</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button</comment>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Required. {name} reads it by email.</source>
        <translation>Obbligatorio. Viene letto tramite e-mail da {name}.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button</comment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>The registry inside the program protects against mistakes and against other users of the computer, not against the person who owns its file; everything else needs a server.</source>
        <translation>L&apos;archivio interno al programma protegge dagli errori e dagli altri utenti del computer, non da chi possiede il file; per tutto il resto è necessario un server.</translation>
    </message>
    <message>
        <source>The operator is set up. Log in as operator.</source>
        <translation>L&apos;operatore è stato configurato. Eseguire l&apos;accesso come operatore.</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>title</comment>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Email delivery</source>
        <comment>title</comment>
        <translation>Invio delle e-mail</translation>
    </message>
    <message>
        <source>Log in as operator</source>
        <translation>Accedi come operatore</translation>
    </message>
    <message>
        <source>Who runs the registry sets how its emails are sent.</source>
        <translation>L&apos;operatore dell&apos;archivio imposta come vengono inviate le sue e-mail.</translation>
    </message>
    <message>
        <source>What waits for the operator is shown after the login.</source>
        <translation>Le attività in attesa dell&apos;operatore compaiono dopo l&apos;accesso.</translation>
    </message>
    <message>
        <source>{name} approved this request on {date}.</source>
        <translation>Richiesta approvata {date} da {name}.</translation>
    </message>
    <message>
        <source>{name} declined this request on {date}.</source>
        <translation>Richiesta rifiutata {date} da {name}.</translation>
    </message>
    <message>
        <source>This number was denied on {date}.</source>
        <translation>Numero respinto {date}.</translation>
    </message>
    <message>
        <source>{name} withdrew this request on {date}.</source>
        <translation>Richiesta ritirata {date} da {name}.</translation>
    </message>
    <message>
        <source>This request expired on {date}.</source>
        <translation>La richiesta è scaduta {date}.</translation>
    </message>
    <message>
        <source>{name} accepted this invitation on {date}.</source>
        <translation>Invito accettato da {name}: {date}.</translation>
    </message>
    <message>
        <source>{name} declined this invitation on {date}.</source>
        <translation>Invito rifiutato da {name}: {date}.</translation>
    </message>
    <message>
        <source>{name} took this invitation back on {date}.</source>
        <translation>Invito ritirato da {name}: {date}.</translation>
    </message>
    <message>
        <source>This invitation expired on {date}.</source>
        <translation>Invito scaduto: {date}.</translation>
    </message>
    <message>
        <source>The requester is told by email when the time to undo is over.</source>
        <translation>La decisione viene comunicata al richiedente tramite e-mail al termine del tempo per annullarla.</translation>
    </message>
    <message>
        <source>Reason for declining: {reason}</source>
        <translation>Motivo del rifiuto: {reason}</translation>
    </message>
    <message>
        <source>Reason for declining: “{reason}”</source>
        <translation>Motivo del rifiuto: «{reason}»</translation>
    </message>
    <message numerus="yes">
        <source>Possible again in %n second</source>
        <translation>
            <numerusform>Possibile di nuovo tra %n secondo</numerusform>
            <numerusform>Possibile di nuovo tra %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo decision</source>
        <comment>button</comment>
        <translation>Annulla la decisione</translation>
    </message>
    <message numerus="yes">
        <source>%n second left</source>
        <translation>
            <numerusform>%n secondo rimanente</numerusform>
            <numerusform>%n secondi rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: nothing is kept</source>
        <translation>Dimostrazione: non viene conservato nulla</translation>
    </message>
    <message>
        <source>All people are invented. Everything is deleted when the program is closed.</source>
        <translation>Tutte le persone sono inventate. Alla chiusura del programma viene eliminato tutto.</translation>
    </message>
    <message>
        <source>Who can log in</source>
        <comment>title in the demo</comment>
        <translation>Chi può eseguire l&apos;accesso</translation>
    </message>
    <message>
        <source>Everybody has the same password:</source>
        <translation>La password è la stessa per tutti:</translation>
    </message>
    <message>
        <source>Emails of this registry have links that begin with smartwizard://. With this button your desktop opens them here.</source>
        <translation>Le e-mail di questo archivio contengono collegamenti che iniziano con smartwizard://. Con questo pulsante il desktop li apre qui.</translation>
    </message>
    <message>
        <source>Your desktop now opens smartwizard:// links with this program.</source>
        <translation>Il desktop apre ora i collegamenti smartwizard:// con questo programma.</translation>
    </message>
    <message>
        <source>Links in emails</source>
        <comment>title of a card</comment>
        <translation>Collegamenti nelle e-mail</translation>
    </message>
    <message>
        <source>Open links with this program</source>
        <translation>Apri i collegamenti con questo programma</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>title</comment>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>tab</comment>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>They apply on every computer where you log in with your Cisco account.</source>
        <translation>Valgono per l&apos;account Cisco, su ogni computer da cui si esegue l&apos;accesso.</translation>
    </message>
    <message>
        <source>Language and time zone go with your login; the look stays on this computer.</source>
        <translation>La lingua e il fuso orario valgono per l&apos;account di accesso; l&apos;aspetto resta su questo computer.</translation>
    </message>
    <message>
        <source>Nobody is logged in: these choices are for this computer.</source>
        <translation>Nessun accesso eseguito: queste scelte valgono per questo computer.</translation>
    </message>
    <message>
        <source>{size}%</source>
        <comment>text size</comment>
        <translation>{size}%</translation>
    </message>
    <message>
        <source>Of the windows and of the emails to you.</source>
        <translation>Delle finestre e delle e-mail ricevute.</translation>
    </message>
    <message>
        <source>Of the windows on this computer.</source>
        <translation>Delle finestre su questo computer.</translation>
    </message>
    <message>
        <source>In which dates and times are shown.</source>
        <translation>Per la visualizzazione di date e ore.</translation>
    </message>
    <message>
        <source>Beside each field is its name in the English guides.</source>
        <translation>Accanto a ogni campo compare il nome che ha nelle guide in inglese.</translation>
    </message>
    <message>
        <source>One email a day at most, while requests wait for your decision.</source>
        <translation>Al massimo un&apos;e-mail al giorno, finché ci sono richieste in attesa di decisione.</translation>
    </message>
    <message>
        <source>On this computer, while the program runs: a new request for you, a decision on one of yours.</source>
        <translation>Su questo computer, mentre il programma è aperto: una nuova richiesta su cui decidere, una decisione su una propria richiesta.</translation>
    </message>
    <message>
        <source>This desktop cannot show notifications.</source>
        <translation>Questo ambiente desktop non consente di mostrare notifiche.</translation>
    </message>
    <message>
        <source>Preferences saved</source>
        <comment>message</comment>
        <translation>Preferenze salvate</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <comment>setting: on or off</comment>
        <translation>Notifiche del desktop</translation>
    </message>
    <message>
        <source>Mail server saved</source>
        <comment>message</comment>
        <translation>Server di posta salvato</translation>
    </message>
    <message>
        <source>Saved: emails stay in the Mailbox</source>
        <comment>message</comment>
        <translation>Salvato: le e-mail restano nella casella di posta</translation>
    </message>
    <message>
        <source>The mail server took a test email for {email}. Check that it arrives.</source>
        <translation>Il server di posta ha accettato un&apos;e-mail di prova per {email}. Verificare che arrivi.</translation>
    </message>
    <message>
        <source>Answer of the mail server: {answer}</source>
        <translation>Risposta del server di posta: {answer}</translation>
    </message>
    <message>
        <source>Leave it empty to keep the password that is saved.</source>
        <translation>Lasciare vuoto per mantenere la password salvata.</translation>
    </message>
    <message>
        <source>They stay in the Mailbox</source>
        <comment>where emails go</comment>
        <translation>Restano nella casella di posta</translation>
    </message>
    <message>
        <source>Everyone who uses this computer account can read them there.</source>
        <translation>Chiunque usi questo account del computer può leggerle.</translation>
    </message>
    <message>
        <source>They leave by a mail server</source>
        <comment>where emails go</comment>
        <translation>Partono da un server di posta</translation>
    </message>
    <message>
        <source>There is no Mailbox then. What nobody has opened there yet is sent.</source>
        <translation>In questo caso la casella di posta non c&apos;è più. Le e-mail non ancora aperte vengono inviate.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>encryption</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Usually at port 587</source>
        <translation>Di solito sulla porta 587</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>encryption</comment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Usually at port 465</source>
        <translation>Di solito sulla porta 465</translation>
    </message>
    <message>
        <source>None</source>
        <comment>encryption</comment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Only for a mail server on this computer</source>
        <translation>Solo per un server di posta su questo computer</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Where emails go</source>
        <comment>label</comment>
        <translation>Destinazione delle e-mail</translation>
    </message>
    <message>
        <source>As in {example}</source>
        <translation>Esempio: {example}</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>label</comment>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label: of the mail server</comment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>label</comment>
        <translation>Crittografia</translation>
    </message>
    <message>
        <source>Sender address</source>
        <comment>label</comment>
        <translation>Indirizzo del mittente</translation>
    </message>
    <message>
        <source>Emails come from this address; replies to it are not read here.</source>
        <translation>Le e-mail provengono da questo indirizzo; le risposte non vengono lette qui.</translation>
    </message>
    <message>
        <source>Login at the mail server</source>
        <comment>label</comment>
        <translation>Nome utente sul server di posta</translation>
    </message>
    <message>
        <source>Send a test email</source>
        <comment>button</comment>
        <translation>Invia e-mail di prova</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>label</comment>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Show English labels</source>
        <translation>Mostra etichette inglesi</translation>
    </message>
    <message>
        <source>Reminders by email</source>
        <translation>Promemoria via e-mail</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>time zone</comment>
        <translation>Impostazione del computer</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>tab</comment>
        <translation>Password</translation>
    </message>
    <message>
        <source>A new password ends your other sessions; here you stay.</source>
        <translation>Una nuova password chiude le altre sessioni; questa resta aperta.</translation>
    </message>
    <message>
        <source>You have sent no request yet</source>
        <translation>Ancora nessuna richiesta inviata</translation>
    </message>
    <message>
        <source>Requests appear here, with who holds them and what comes next.</source>
        <translation>Qui vengono visualizzate le richieste, con chi deve decidere e i passaggi successivi.</translation>
    </message>
    <message>
        <source>An email tells you what was decided. While none has come, you can send a reminder once a day, or ask an administrator you know.</source>
        <translation>Un&apos;e-mail comunica la decisione. Nel frattempo è possibile inviare un promemoria al giorno o contattare un amministratore conosciuto.</translation>
    </message>
    <message>
        <source>View</source>
        <comment>a request</comment>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>Smart Accounts</source>
        <comment>title of a section</comment>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>Your Access Requests</source>
        <translation>Le mie richieste di accesso</translation>
    </message>
    <message>
        <source>You have no role on a Smart Account yet</source>
        <translation>Ancora nessun ruolo in uno Smart Account</translation>
    </message>
    <message>
        <source>Request access to one that exists, or create one for your organization.</source>
        <translation>Richiedere l&apos;accesso a uno esistente o crearne uno per l&apos;organizzazione.</translation>
    </message>
    <message>
        <source>Press Enter on a row to manage the account; “Give up” ends your role at once.</source>
        <translation>Premere Invio su una riga per gestire l&apos;account; «Lascia» termina subito il ruolo.</translation>
    </message>
    <message>
        <source>The role was given up.</source>
        <translation>Il ruolo è stato lasciato.</translation>
    </message>
    <message>
        <source>The registry operator was asked to name another administrator. You keep the role until then.</source>
        <translation>All&apos;operatore dell&apos;archivio è stato chiesto di nominare un altro amministratore. Fino ad allora il ruolo resta attivo.</translation>
    </message>
    <message>
        <source>You keep the role. The registry operator is told that nobody else is needed.</source>
        <translation>Il ruolo resta attivo. L&apos;operatore dell&apos;archivio vede che non serve un altro amministratore.</translation>
    </message>
    <message>
        <source>Existing Smart Account Access</source>
        <translation>Accessi esistenti agli Smart Account</translation>
    </message>
    <message>
        <source>Give up the role {role}?</source>
        <translation>Lasciare il ruolo «{role}»?</translation>
    </message>
    <message>
        <source>Your access to “{account}” by this role ends at once.</source>
        <translation>L&apos;accesso a «{account}» con questo ruolo termina subito.</translation>
    </message>
    <message>
        <source>Keep the role</source>
        <translation>Mantieni ruolo</translation>
    </message>
    <message>
        <source>Give up</source>
        <comment>button: a role</comment>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Your company name and address are an entry of the company directory.</source>
        <translation>Il nome e l&apos;indirizzo della società sono una voce dell&apos;elenco delle società.</translation>
    </message>
    <message>
        <source>Your company name and address are your own: they are not an entry of the company directory.</source>
        <translation>Il nome e l&apos;indirizzo della società sono stati immessi personalmente: non sono una voce dell&apos;elenco delle società.</translation>
    </message>
    <message>
        <source>No company information yet. Complete it: a Smart Account needs it.</source>
        <translation>Ancora nessuna informazione sulla società. Completare le informazioni: sono necessarie per uno Smart Account.</translation>
    </message>
    <message>
        <source>No address yet. One that you choose or register for your company appears here.</source>
        <translation>Ancora nessun indirizzo. Qui compare un indirizzo selezionato o aggiunto per la società.</translation>
    </message>
    <message>
        <source>No Smart Account at the domain of your email is shown to you.</source>
        <translation>Nessuno Smart Account visibile per il dominio dell&apos;indirizzo e-mail.</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>chip: the address of the company information</comment>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Company directory</source>
        <comment>title of a card</comment>
        <translation>Elenco delle società</translation>
    </message>
    <message>
        <source>Edit company information</source>
        <comment>button</comment>
        <translation>Modifica informazioni sulla società</translation>
    </message>
    <message>
        <source>Smart Accounts at the domain of your email</source>
        <translation>Smart Account nel dominio dell&apos;indirizzo e-mail</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <comment>title of a card</comment>
        <translation>Indirizzi conosciuti</translation>
    </message>
    <message>
        <source>{kind}: {company}</source>
        <comment>an address</comment>
        <translation>{kind}: {company}</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <comment>title</comment>
        <translation>Richiesta {number}</translation>
    </message>
    <message>
        <source>This request was settled while you looked at it. Your decision was not sent.</source>
        <translation>Nel frattempo la richiesta è stata chiusa. La decisione non è stata inviata.</translation>
    </message>
    <message>
        <source>The decision was undone: the request is pending again.</source>
        <translation>La decisione è stata annullata: la richiesta è di nuovo in sospeso.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>button: take a request back</comment>
        <translation>Ritira richiesta</translation>
    </message>
    <message>
        <source>Request again</source>
        <comment>button</comment>
        <translation>Richiedi di nuovo</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <comment>button</comment>
        <translation>Revoca accesso</translation>
    </message>
    <message>
        <source>See the results</source>
        <comment>button: of numbers</comment>
        <translation>Visualizza i risultati</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>button: among deciders</comment>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Save as text</source>
        <comment>button</comment>
        <translation>Salva come testo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <comment>button</comment>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder, or another name.</source>
        <translation>Impossibile scrivere {path}. Scegliere un&apos;altra cartella o un altro nome.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <comment>a person&apos;s words, quoted</comment>
        <translation>«{note}»</translation>
    </message>
    <message>
        <source>Change the headquarters</source>
        <translation>Modifica sede centrale</translation>
    </message>
    <message>
        <source>See Details</source>
        <comment>link: more about the account</comment>
        <translation>Visualizza dettagli</translation>
    </message>
    <message>
        <source>Messages to support are sent from a Cisco account</source>
        <translation>I messaggi all&apos;assistenza si inviano da un account Cisco</translation>
    </message>
    <message>
        <source>The operator&apos;s login cannot send one. Log out first, then log in with a Cisco account.</source>
        <translation>L&apos;account dell&apos;operatore non può inviare messaggi. Disconnettersi, quindi eseguire l&apos;accesso con un account Cisco.</translation>
    </message>
    <message>
        <source>Your cases</source>
        <comment>support cases</comment>
        <translation>Le mie richieste di assistenza</translation>
    </message>
    <message>
        <source>Case number</source>
        <comment>support case</comment>
        <translation>Numero della richiesta di assistenza</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>title of a section</comment>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>Failed emails</source>
        <comment>title of a section</comment>
        <translation>E-mail non inviate</translation>
    </message>
    <message>
        <source>The email to {email} is sent again.</source>
        <translation>L&apos;e-mail indirizzata a {email} viene inviata di nuovo.</translation>
    </message>
    <message>
        <source>The emails of this registry stay on this computer, or leave by a mail server.</source>
        <translation>Le e-mail di questo archivio restano su questo computer o partono da un server di posta.</translation>
    </message>
    <message>
        <source>Show more</source>
        <comment>button</comment>
        <translation>Mostra altro</translation>
    </message>
    <message>
        <source>Every email has arrived or is on its way</source>
        <translation>Tutte le e-mail sono state inviate o sono in corso di invio</translation>
    </message>
    <message>
        <source>Emails that a mail server refused for good appear here.</source>
        <translation>Le e-mail rifiutate definitivamente da un server di posta sono elencate qui.</translation>
    </message>
    <message>
        <source>Given up on {moment}</source>
        <translation>Invio interrotto: {moment}</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of an email</comment>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Ancora nessuna richiesta di assistenza</translation>
    </message>
    <message>
        <source>A message that you send to support appears here, with its number.</source>
        <translation>Qui compaiono i messaggi inviati all&apos;assistenza, con il relativo numero.</translation>
    </message>
    <message>
        <source>{topic}</source>
        <comment>title of a support case</comment>
        <translation>{topic}</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>when a message was sent</comment>
        <translation>Data di invio</translation>
    </message>
    <message>
        <source>Goes to the support desk: {email}</source>
        <translation>Destinatario: l&apos;assistenza ({email})</translation>
    </message>
    <message>
        <source>Goes to the registry operator</source>
        <translation>Destinatario: l&apos;operatore dell&apos;archivio</translation>
    </message>
    <message>
        <source>Goes to the registry operator; whoever sold the contract knows more</source>
        <translation>Destinatario: l&apos;operatore dell&apos;archivio; chi ha venduto il contratto dispone di più informazioni</translation>
    </message>
    <message>
        <source>Support hours: {hours}</source>
        <translation>Orari dell&apos;assistenza: {hours}</translation>
    </message>
    <message>
        <source>In your time zone: {opens}–{closes} ({zone})</source>
        <translation>Nel fuso orario in uso: {opens}–{closes} ({zone})</translation>
    </message>
    <message>
        <source>Open now, until {moment}</source>
        <translation>Disponibile ora, fino a {moment}</translation>
    </message>
    <message>
        <source>Closed now; open again on {moment}</source>
        <translation>Non disponibile ora; di nuovo disponibile {moment}</translation>
    </message>
    <message>
        <source>By phone: {phone}</source>
        <translation>Telefono: {phone}</translation>
    </message>
    <message>
        <source>There is a form for this at Cisco.com.</source>
        <translation>Per questo argomento esiste un modulo su Cisco.com.</translation>
    </message>
    <message>
        <source>Sent with the message</source>
        <translation>Dati inviati con il messaggio</translation>
    </message>
    <message>
        <source>{label}</source>
        <comment>a fact that was sent in this language</comment>
        <translation>{label}</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: send a message to support</comment>
        <translation>Invia</translation>
    </message>
    <message numerus="yes">
        <source>%n more character needed</source>
        <translation>
            <numerusform>Manca ancora %n carattere</numerusform>
            <numerusform>Mancano ancora %n caratteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character too many</source>
        <translation>
            <numerusform>%n carattere in eccesso</numerusform>
            <numerusform>%n caratteri in eccesso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character left</source>
        <translation>
            <numerusform>%n carattere rimanente</numerusform>
            <numerusform>%n caratteri rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Log in to write about anything else.</source>
        <translation>Per scrivere su altri argomenti, eseguire l&apos;accesso.</translation>
    </message>
    <message>
        <source>This topic needs the company information of your profile. Complete it first.</source>
        <translation>Questo argomento richiede le informazioni sulla società del profilo. Completarle prima.</translation>
    </message>
    <message>
        <source>The email of your Cisco account; answers go there.</source>
        <translation>L&apos;indirizzo e-mail dell&apos;account Cisco, per le risposte.</translation>
    </message>
    <message>
        <source>Answers go there.</source>
        <translation>Indirizzo per le risposte.</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>label</comment>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>It decides which support desk answers.</source>
        <translation>Determina chi risponde nell&apos;assistenza.</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>field</comment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>If the inquiry is about an existing Smart Account.</source>
        <translation>Se il messaggio riguarda uno Smart Account esistente.</translation>
    </message>
    <message>
        <source>What you did, what happened, and what you expected.</source>
        <translation>Le operazioni eseguite, che cosa è successo e che cosa ci si aspettava.</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>title</comment>
        <translation>Contatta l&apos;assistenza</translation>
    </message>
    <message>
        <source>Your message gets a number. The registry addresses it to the desk for its topic, with a copy to you.</source>
        <translation>Il messaggio riceve un numero. L&apos;archivio lo indirizza a chi si occupa dell&apos;argomento, con una copia al mittente.</translation>
    </message>
    <message>
        <source>Message sent: {number}</source>
        <translation>Messaggio inviato: {number}</translation>
    </message>
    <message>
        <source>Message sent</source>
        <comment>title: a message to support</comment>
        <translation>Messaggio inviato</translation>
    </message>
    <message>
        <source>A copy went to {email}. Quote the number when you write about it again.</source>
        <translation>Una copia è stata inviata a {email}. Indicare il numero in un nuovo messaggio sullo stesso argomento.</translation>
    </message>
    <message>
        <source>Emails of this registry stay on this computer, in its mailbox. To reach the desk itself, copy the message and send it, or open a case at Cisco.com.</source>
        <translation>Le e-mail di questo archivio restano su questo computer, nella casella di posta. Per contattare direttamente l&apos;assistenza, copiare il messaggio e inviarlo oppure aprire una richiesta di assistenza su Cisco.com.</translation>
    </message>
    <message>
        <source>Copy message</source>
        <comment>button</comment>
        <translation>Copia messaggio</translation>
    </message>
    <message>
        <source>See your cases</source>
        <comment>button</comment>
        <translation>Mostra richieste di assistenza</translation>
    </message>
    <message>
        <source>Write another message</source>
        <comment>button</comment>
        <translation>Scrivi un altro messaggio</translation>
    </message>
    <message>
        <source>About SmartWizard</source>
        <comment>title</comment>
        <translation>Informazioni su SmartWizard</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>label of the list of my accounts</comment>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <comment>hint of a field</comment>
        <translation>Esempio: {example}</translation>
    </message>
    <message>
        <source>Requests for Smart Accounts below your domain appear here and wait for your decision.</source>
        <translation>Qui compaiono le richieste di uno Smart Account in un sottodominio del proprio dominio, in attesa di decisione.</translation>
    </message>
    <message>
        <source>Requests are for administrators</source>
        <translation>Le richieste sono riservate agli amministratori</translation>
    </message>
    <message>
        <source>Only a Smart Account Administrator sees and decides them.</source>
        <translation>Solo un amministratore dello Smart Account può visualizzarle e decidere.</translation>
    </message>
    <message>
        <source>Virtual Accounts</source>
        <comment>section</comment>
        <translation>Account virtuali</translation>
    </message>
    <message>
        <source>Made with the Smart Account. It cannot be removed or renamed.</source>
        <translation>Creato con lo Smart Account. Non può essere rimosso né rinominato.</translation>
    </message>
    <message>
        <source>Reason For Request</source>
        <comment>field</comment>
        <translation>Motivo della richiesta</translation>
    </message>
    <message>
        <source>A virtual account that was chosen is not offered to you. Choose again.</source>
        <translation>Un account virtuale selezionato non è disponibile. Selezionare di nuovo.</translation>
    </message>
    <message>
        <source>Reason for revoking</source>
        <comment>field</comment>
        <translation>Motivo della revoca</translation>
    </message>
    <message>
        <source>Choose one of the reasons in the list.</source>
        <translation>Selezionare uno dei motivi dell&apos;elenco.</translation>
    </message>
    <message>
        <source>Another administrator is active. You can give up the role yourself.</source>
        <translation>È attivo un altro amministratore. È possibile lasciare il ruolo da soli.</translation>
    </message>
    <message>
        <source>Another request was sent in its place in the meantime. The decision can no longer be undone.</source>
        <translation>Nel frattempo è stata inviata un&apos;altra richiesta al suo posto. Impossibile annullare la decisione.</translation>
    </message>
    <message>
        <source>{name} holds the role {role} there already.</source>
        <translation>{name} possiede già il ruolo «{role}».</translation>
    </message>
    <message>
        <source>The access has already been used. To end it, revoke it.</source>
        <translation>L&apos;accesso è già stato utilizzato. Per terminarlo, revocarlo.</translation>
    </message>
    <message>
        <source>The access was ended in the meantime. The decision can no longer be undone.</source>
        <translation>Nel frattempo l&apos;accesso è terminato. Impossibile annullare la decisione.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Selezionare un ruolo.</translation>
    </message>
    <message>
        <source>People from outside the account domain can only get roles of virtual accounts.</source>
        <translation>Le persone esterne al dominio account possono ottenere solo ruoli di account virtuali.</translation>
    </message>
    <message>
        <source>Choose at least one virtual account.</source>
        <translation>Selezionare almeno un account virtuale.</translation>
    </message>
    <message>
        <source>A virtual account that was chosen is no longer there. Choose again.</source>
        <translation>Un account virtuale selezionato non esiste più. Selezionare di nuovo.</translation>
    </message>
    <message>
        <source>Enter the last day of the access.</source>
        <translation>Immettere l&apos;ultimo giorno dell&apos;accesso.</translation>
    </message>
    <message>
        <source>The last day of the access must lie ahead.</source>
        <translation>L&apos;ultimo giorno dell&apos;accesso deve essere successivo a oggi.</translation>
    </message>
    <message>
        <source>The access can last until {date} at most. It can be granted again later.</source>
        <translation>L&apos;accesso può durare al massimo fino a {date}. Può essere concesso di nuovo in seguito.</translation>
    </message>
    <message>
        <source>Only people from outside the account domain get a last day.</source>
        <translation>L&apos;ultimo giorno è previsto solo per le persone esterne al dominio account.</translation>
    </message>
    <message>
        <source>The invited person</source>
        <comment>who decides a request</comment>
        <translation>La persona invitata</translation>
    </message>
    <message>
        <source>Only the invited person can accept or decline an invitation.</source>
        <translation>Solo la persona invitata può accettare o rifiutare un invito.</translation>
    </message>
    <message>
        <source>The invited person does not hold this role yet.</source>
        <translation>La persona invitata non possiede ancora questo ruolo.</translation>
    </message>
    <message>
        <source>The invited person already holds this role.</source>
        <translation>La persona invitata possiede già questo ruolo.</translation>
    </message>
    <message>
        <source>Account Domain Identifier</source>
        <comment>field</comment>
        <translation>ID dominio account</translation>
    </message>
    <message numerus="yes">
        <source>You have looked up %n account domain identifier within an hour, the most there may be. Look up the next one on {date}.</source>
        <translation>
            <numerusform>In un&apos;ora è stato cercato %n ID dominio account, il massimo consentito. La prossima ricerca è possibile {date}.</numerusform>
            <numerusform>In un&apos;ora sono stati cercati %n ID dominio account, il massimo consentito. La prossima ricerca è possibile {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Smart Account has the account domain identifier {domain}. Ask a colleague for the exact identifier, or request a Smart Account.</source>
        <translation>Nessuno Smart Account ha l&apos;ID dominio account {domain}. Chiedere l&apos;ID esatto a un collega oppure richiedere uno Smart Account.</translation>
    </message>
    <message>
        <source>{domain} is the Smart Account “{account}”.</source>
        <translation>{domain} corrisponde allo Smart Account «{account}».</translation>
    </message>
    <message>
        <source>You already hold access to the Smart Account “{account}”. You can ask for more.</source>
        <translation>L&apos;accesso allo Smart Account «{account}» è già disponibile. È possibile richiederne altro.</translation>
    </message>
    <message>
        <source>You administer the Smart Account “{account}”. There is no more access to ask for.</source>
        <translation>Lo Smart Account «{account}» è già amministrato da questo utente. Non c&apos;è altro accesso da richiedere.</translation>
    </message>
    <message>
        <source>Your request {number} for access to the Smart Account “{account}” is still open.</source>
        <translation>La richiesta {number} di accesso allo Smart Account «{account}» è ancora in sospeso.</translation>
    </message>
    <message>
        <source>Enter the account domain identifier and look it up first.</source>
        <translation>Immettere prima l&apos;ID dominio account e cercarlo.</translation>
    </message>
    <message>
        <source>Only the person who sent the request can change its note.</source>
        <translation>Solo chi ha inviato la richiesta può modificarne la nota.</translation>
    </message>
    <message>
        <source>Nobody else decides this request: decide it yourself.</source>
        <translation>Nessun altro decide su questa richiesta: decidere in prima persona.</translation>
    </message>
    <message>
        <source>A reminder was already sent. You can send the next one on {date}.</source>
        <translation>È già stato inviato un promemoria. Il prossimo può essere inviato {date}.</translation>
    </message>
    <message>
        <source>This role has ended already. Look at the list again.</source>
        <translation>Questo ruolo è già terminato. Controllare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>Revoke the roles of one person at a time.</source>
        <translation>Revocare i ruoli di una persona alla volta.</translation>
    </message>
    <message>
        <source>This is a role of your own. Give it up instead.</source>
        <translation>Questo ruolo è il proprio. Lasciarlo, anziché revocarlo.</translation>
    </message>
    <message>
        <source>No mail server is set up. Log in as operator to set it up.</source>
        <translation>Nessun server di posta è configurato. Accedere come operatore per configurarlo.</translation>
    </message>
    <message>
        <source>The mail server was not found. Check its name.</source>
        <translation>Il server di posta non è stato trovato. Controllarne il nome.</translation>
    </message>
    <message>
        <source>Nothing answers at this port of the mail server. Check name and port.</source>
        <translation>Nessuna risposta su questa porta del server di posta. Controllare il nome e la porta.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Impossibile raggiungere il server di posta. Controllare la connessione di rete.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time. Check port and encryption.</source>
        <translation>Il server di posta non ha risposto in tempo. Controllare la porta e la crittografia.</translation>
    </message>
    <message>
        <source>The mail server takes no emails from this computer. Ask whoever runs it.</source>
        <translation>Il server di posta non accetta e-mail da questo computer. Rivolgersi a chi lo gestisce.</translation>
    </message>
    <message>
        <source>No encrypted connection came about. Check port and encryption.</source>
        <translation>Non è stato possibile stabilire una connessione crittografata. Controllare la porta e la crittografia.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption at this port. Check port and encryption.</source>
        <translation>Il server di posta non offre la crittografia su questa porta. Controllare la porta e la crittografia.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted, or is for another name. Check the name, or ask whoever runs it.</source>
        <translation>Il certificato del server di posta non è attendibile o è per un altro nome. Controllare il nome o rivolgersi a chi gestisce il server.</translation>
    </message>
    <message>
        <source>The file of certificates in the settings cannot be read. Correct its path.</source>
        <translation>Impossibile leggere il file dei certificati indicato nelle impostazioni. Correggerne il percorso.</translation>
    </message>
    <message>
        <source>The mail server refused the login. Enter login and password again.</source>
        <translation>Il server di posta ha rifiutato l&apos;accesso. Immettere di nuovo il nome utente e la password.</translation>
    </message>
    <message>
        <source>The mail server takes no login at this port. Check the port, or leave the login empty.</source>
        <translation>Il server di posta non accetta accessi su questa porta. Controllare la porta o lasciare vuoto il nome utente.</translation>
    </message>
    <message>
        <source>The mail server refused the sender address. Enter one that this login may use.</source>
        <translation>Il server di posta ha rifiutato l&apos;indirizzo del mittente. Immettere un indirizzo consentito per questo nome utente.</translation>
    </message>
    <message>
        <source>The mail server refused the address of the recipient. Check the address.</source>
        <translation>Il server di posta ha rifiutato l&apos;indirizzo del destinatario. Controllare l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The mail server refused the email. Its answer tells why.</source>
        <translation>Il server di posta ha rifiutato l&apos;e-mail. La sua risposta ne indica il motivo.</translation>
    </message>
    <message>
        <source>The connection ended before the mail server answered. Send again.</source>
        <translation>La connessione si è interrotta prima della risposta del server di posta. Inviare di nuovo.</translation>
    </message>
    <message>
        <source>This email is not on its way. Look at the list again.</source>
        <translation>Questa e-mail non è in corso di invio. Controllare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server, as in {example}.</source>
        <translation>Immettere il nome del server di posta nel formato {example}.</translation>
    </message>
    <message>
        <source>Enter the port as a number from 1 to {maximum}.</source>
        <translation>Immettere la porta come numero da 1 a {maximum}.</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this computer can be used. Choose another.</source>
        <translation>Senza crittografia si può usare solo un server di posta su questo computer. Sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>Emails of this registry cannot come from Cisco. Enter an address of your own.</source>
        <translation>Le e-mail di questo archivio non possono provenire da Cisco. Immettere un indirizzo della propria organizzazione.</translation>
    </message>
    <message>
        <source>Use only letters without accents, digits, and symbols that a US keyboard has.</source>
        <translation>Usare solo lettere senza accento, cifre e simboli di una tastiera statunitense.</translation>
    </message>
    <message>
        <source>Enter the password again: server or login have changed.</source>
        <translation>Immettere di nuovo la password: il server o il nome utente è cambiato.</translation>
    </message>
    <message>
        <source>Enter the login that belongs to the password.</source>
        <translation>Immettere il nome utente che corrisponde alla password.</translation>
    </message>
    <message>
        <source>This email was sent again or is gone. Look at the list again.</source>
        <translation>Questa e-mail è stata inviata di nuovo o non esiste più. Controllare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>The link in this email can no longer be used. A newer email takes its place.</source>
        <translation>Il collegamento in questa e-mail non può più essere usato. Un&apos;e-mail più recente la sostituisce.</translation>
    </message>
    <message>
        <source>Only administrator</source>
        <comment>flag of a request</comment>
        <translation>Unico amministratore</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request can be decided at once.</source>
        <translation>
            <numerusform>È possibile decidere al massimo su %n richiesta alla volta.</numerusform>
            <numerusform>È possibile decidere al massimo su %n richieste alla volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smart Accounts</source>
        <comment>kinds of requests</comment>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>Account access</source>
        <comment>kinds of requests</comment>
        <translation>Accesso agli account</translation>
    </message>
    <message>
        <source>For customers</source>
        <comment>kinds of requests</comment>
        <translation>Per clienti</translation>
    </message>
    <message>
        <source>Invitations</source>
        <comment>kinds of requests</comment>
        <translation>Inviti</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>kinds of requests</comment>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Search object, person, company, domain</source>
        <translation>Cerca oggetto, persona, società, dominio</translation>
    </message>
    <message>
        <source>Any age</source>
        <comment>filter of a list</comment>
        <translation>Qualsiasi attesa</translation>
    </message>
    <message>
        <source>All accounts</source>
        <comment>filter of a list</comment>
        <translation>Tutti gli account</translation>
    </message>
    <message>
        <source>All flags</source>
        <comment>filter of a list</comment>
        <translation>Tutti i rilievi</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>filter of a list</comment>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>filter of a list</comment>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>filter of a list</comment>
        <translation>Rilievo</translation>
    </message>
    <message numerus="yes">
        <source>%n day or more</source>
        <comment>age of requests</comment>
        <translation>
            <numerusform>%n giorno o più</numerusform>
            <numerusform>%n giorni o più</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: narrow a list</comment>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Save filter</source>
        <comment>button</comment>
        <translation>Salva filtro</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <comment>button</comment>
        <translation>Rimuovi filtro</translation>
    </message>
    <message>
        <source>Requests that you decide appear here, the oldest first.</source>
        <translation>Qui si trovano le richieste su cui decidere, le meno recenti per prime.</translation>
    </message>
    <message>
        <source>Search for another word, or show everything of this view.</source>
        <translation>Cercare un&apos;altra parola o mostrare tutto.</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>list of requests to decide</comment>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>button: no filter</comment>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <comment>button: menu</comment>
        <translation>Azioni e tasti</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>button: the guide of this window</comment>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>First</source>
        <comment>page of a list</comment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>page of a list</comment>
        <translation>Ultima</translation>
    </message>
    <message>
        <source>Sent {first_date} to {last_date}</source>
        <comment>which requests a page shows</comment>
        <translation>Inviate: {first_date} – {last_date}</translation>
    </message>
    <message>
        <source>Go to date, such as 2026-11-20</source>
        <translation>Vai a una data, per esempio 2026-11-20</translation>
    </message>
    <message>
        <source>Go to date: 2026-11-20</source>
        <translation>Vai alla data: 2026-11-20</translation>
    </message>
    <message>
        <source>Your own</source>
        <comment>flag of a request, short</comment>
        <translation>Propria</translation>
    </message>
    <message>
        <source>Domain differs</source>
        <comment>flag of a request, short</comment>
        <translation>Dominio diverso</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <comment>flag of a request, short</comment>
        <translation>Profilo modificato</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>flag of a request, short</comment>
        <translation>Non attivo</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column: what a request is about</comment>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: how long ago a request was sent</comment>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column: what a decider should notice</comment>
        <translation>Controllo</translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>age of a request</comment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>age of a request</comment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <comment>deadline of a request</comment>
        <translation>Scade {date}</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day</source>
        <translation>
            <numerusform>In ritardo di %n giorno</numerusform>
            <numerusform>In ritardo di %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else</source>
        <comment>who else can decide a request</comment>
        <translation>Nessun altro</translation>
    </message>
    <message>
        <source>Also {name}</source>
        <comment>who else can decide a request</comment>
        <translation>Anche {name}</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other</source>
        <comment>who else can decide a request</comment>
        <translation>
            <numerusform>Anche %n altra persona</numerusform>
            <numerusform>Anche altre %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>No flags</source>
        <comment>nothing to notice</comment>
        <translation>Nessun rilievo</translation>
    </message>
    <message numerus="yes">
        <source>%n request was approved.</source>
        <translation>
            <numerusform>%n richiesta è stata approvata.</numerusform>
            <numerusform>%n richieste sono state approvate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request was declined.</source>
        <translation>
            <numerusform>%n richiesta è stata rifiutata.</numerusform>
            <numerusform>%n richieste sono state rifiutate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next request</source>
        <comment>menu: go to it</comment>
        <translation>Richiesta successiva</translation>
    </message>
    <message>
        <source>Previous request</source>
        <comment>menu: go to it</comment>
        <translation>Richiesta precedente</translation>
    </message>
    <message>
        <source>Select or clear the request</source>
        <translation>Seleziona o deseleziona la richiesta</translation>
    </message>
    <message>
        <source>Select all on this page</source>
        <translation>Seleziona tutto in questa pagina</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Elenco dei tasti</translation>
    </message>
    <message>
        <source>A approves, D declines, J and K step, while the list of approvals has the focus.</source>
        <translation>Quando l&apos;elenco delle approvazioni è attivo: A approva, D rifiuta, J e K passano da una richiesta all&apos;altra.</translation>
    </message>
    <message>
        <source>Keys of one letter</source>
        <translation>Tasti di una lettera</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <comment>field</comment>
        <translation>Nome del filtro</translation>
    </message>
    <message numerus="yes">
        <source>You have %n saved filter. Remove one first.</source>
        <translation>
            <numerusform>È presente %n filtro salvato. Rimuoverne prima uno.</numerusform>
            <numerusform>Sono presenti %n filtri salvati. Rimuoverne prima uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>order of a list</comment>
        <translation>Le meno recenti per prime</translation>
    </message>
    <message numerus="yes">
        <source>%n request, oldest first</source>
        <translation>
            <numerusform>%n richiesta, la meno recente per prima</numerusform>
            <numerusform>%n richieste, le meno recenti per prime</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue first, then oldest</source>
        <translation>Prima in ritardo, poi le meno recenti</translation>
    </message>
    <message numerus="yes">
        <source>%n request, overdue first, then oldest</source>
        <translation>
            <numerusform>%n richiesta, prima quelle in ritardo, poi le meno recenti</numerusform>
            <numerusform>%n richieste, prima quelle in ritardo, poi le meno recenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of a list</comment>
        <translation>Le più recenti per prime</translation>
    </message>
    <message numerus="yes">
        <source>%n request, newest first</source>
        <translation>
            <numerusform>%n richiesta, la più recente per prima</numerusform>
            <numerusform>%n richieste, le più recenti per prime</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <comment>title</comment>
        <translation>Approvazioni</translation>
    </message>
    <message>
        <source>If you do not know this person, contact them before you decide.</source>
        <translation>Se la persona non è nota, contattarla prima di decidere.</translation>
    </message>
    <message>
        <source>A decision can be undone until its emails are sent.</source>
        <translation>Una decisione può essere annullata finché le relative e-mail non vengono inviate.</translation>
    </message>
    <message>
        <source>Find the request by name, email, domain, or number</source>
        <translation>Cercare la richiesta per nome, e-mail, dominio o numero</translation>
    </message>
    <message>
        <source>Choose the request</source>
        <translation>Selezionare la richiesta</translation>
    </message>
    <message>
        <source>Its row shows until when.</source>
        <translation>La riga mostra la scadenza.</translation>
    </message>
    <message>
        <source>Read “Account Information” and what was checked</source>
        <translation>Leggere «Informazioni sull&apos;account» e i controlli eseguiti</translation>
    </message>
    <message>
        <source>Copy email or phone and contact the requester if necessary</source>
        <translation>Copiare l&apos;e-mail o il telefono e, se necessario, contattare il richiedente</translation>
    </message>
    <message>
        <source>Choose Approve or Decline under “Available Actions”</source>
        <translation>Selezionare «Approva» o «Rifiuta» in «Azioni disponibili»</translation>
    </message>
    <message>
        <source>Click Submit</source>
        <comment>guide step</comment>
        <translation>Fare clic su «Invia»</translation>
    </message>
    <message>
        <source>The status changes at once; the requester gets an email.</source>
        <translation>Lo stato cambia subito; al richiedente viene inviata un&apos;e-mail.</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>title: keys of a window</comment>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Single letters work while the list has the focus.</source>
        <translation>I tasti di una lettera funzionano quando l&apos;elenco è attivo.</translation>
    </message>
    <message>
        <source>Single letters are switched off in Preferences. The menu does the same.</source>
        <translation>I tasti di una lettera sono disattivati nelle preferenze. Il menu offre le stesse azioni.</translation>
    </message>
    <message>
        <source>{key}: {deed}</source>
        <comment>a key and what it does</comment>
        <translation>{key}: {deed}</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Nessuna richiesta selezionata</translation>
    </message>
    <message>
        <source>Choose a request in the list to read and decide it here.</source>
        <translation>Selezionare una richiesta nell&apos;elenco per leggerla e decidere qui.</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <comment>button</comment>
        <translation>Torna alle richieste da esaminare</translation>
    </message>
    <message>
        <source>All pending</source>
        <comment>section: what waits for me</comment>
        <translation>Tutto in sospeso</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>section</comment>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>All requests</source>
        <comment>section</comment>
        <translation>Tutte le richieste</translation>
    </message>
    <message>
        <source>Mine to decide</source>
        <comment>caption in a rail</comment>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>caption in a rail</comment>
        <translation>Per tipo</translation>
    </message>
    <message>
        <source>Past</source>
        <comment>caption in a rail: decided requests</comment>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <comment>caption in a rail</comment>
        <translation>Filtri salvati</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>name of a saved filter</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>link: untick all</comment>
        <translation>Deseleziona</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>ticked requests</comment>
        <translation>
            <numerusform>%n selezionata</numerusform>
            <numerusform>%n selezionate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n…</source>
        <comment>button</comment>
        <translation>
            <numerusform>Rifiuta (%n)…</numerusform>
            <numerusform>Rifiuta (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n…</source>
        <comment>button</comment>
        <translation>
            <numerusform>Approva (%n)…</numerusform>
            <numerusform>Approva (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deciding %n request</source>
        <translation>
            <numerusform>Elaborazione di %n richiesta</numerusform>
            <numerusform>Elaborazione di %n richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a role is granted, it is the least of those offered.</source>
        <translation>Se viene concesso un ruolo, è il più limitato di quelli offerti.</translation>
    </message>
    <message>
        <source>Nothing is created or changed. All requesters read the same reason.</source>
        <translation>Non viene creato né modificato nulla. Tutti i richiedenti leggono lo stesso motivo.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>Approvare %n richiesta?</numerusform>
            <numerusform>Approvare %n richieste?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request</source>
        <comment>button</comment>
        <translation>
            <numerusform>Approva %n richiesta</numerusform>
            <numerusform>Approva %n richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>Rifiutare %n richiesta?</numerusform>
            <numerusform>Rifiutare %n richieste?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request</source>
        <comment>button</comment>
        <translation>
            <numerusform>Rifiuta %n richiesta</numerusform>
            <numerusform>Rifiuta %n richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>requests that are not listed</comment>
        <translation>
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field: what is granted</comment>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>field: last day of a role</comment>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>On the chosen virtual accounts.</source>
        <translation>Sugli account virtuali selezionati.</translation>
    </message>
    <message>
        <source>Manages the chosen virtual accounts and their users.</source>
        <translation>Gestisce gli account virtuali selezionati e i relativi utenti.</translation>
    </message>
    <message>
        <source>On the whole account.</source>
        <translation>Su tutto l&apos;account.</translation>
    </message>
    <message>
        <source>Accepts agreements only; cannot decide requests.</source>
        <translation>Accetta solo gli accordi; non può decidere sulle richieste.</translation>
    </message>
    <message>
        <source>Manages the whole account and decides its requests.</source>
        <translation>Gestisce tutto l&apos;account e decide sulle relative richieste.</translation>
    </message>
    <message>
        <source>People from outside the account domain get a last day, such as 2027-11-20.</source>
        <translation>Le persone esterne al dominio dell&apos;account hanno un ultimo giorno, per esempio 2027-11-20.</translation>
    </message>
    <message>
        <source>Enter the last day as in 2027-11-20.</source>
        <translation>Immettere l&apos;ultimo giorno nel formato 2027-11-20.</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>name of a virtual account</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>instead of a common reason</comment>
        <translation>Con parole proprie</translation>
    </message>
    <message>
        <source>Common reasons</source>
        <comment>list of reasons</comment>
        <translation>Motivi frequenti</translation>
    </message>
    <message>
        <source>It stands in the list at the left; the same name again replaces it.</source>
        <translation>Si trova nell&apos;elenco a sinistra; lo stesso nome lo sostituisce.</translation>
    </message>
    <message>
        <source>The administrators see your profile as it is now. Change it before you send.</source>
        <translation>Gli amministratori vedono il profilo così com&apos;è ora. Modificarlo prima dell&apos;invio.</translation>
    </message>
    <message>
        <source>Holding Accounts can be requested in the same way.</source>
        <translation>Gli Holding Account si richiedono allo stesso modo.</translation>
    </message>
    <message>
        <source>If you know an administrator, you can also ask that person directly to decide.</source>
        <translation>Se si conosce un amministratore, è possibile chiedere direttamente a lui di decidere.</translation>
    </message>
    <message>
        <source>Still pending after a reminder? Contact support with the request number.</source>
        <translation>Ancora in sospeso dopo un promemoria? Contattare l&apos;assistenza indicando il numero della richiesta.</translation>
    </message>
    <message>
        <source>Check “Your Profile”</source>
        <translation>Verificare «Profilo personale»</translation>
    </message>
    <message>
        <source>Enter the account domain identifier</source>
        <translation>Immettere l&apos;ID dominio account</translation>
    </message>
    <message>
        <source>Click Submit</source>
        <comment>guide step: look an account up</comment>
        <translation>Fare clic su «Cerca»</translation>
    </message>
    <message>
        <source>Account name, account type, and “Reason For Request” appear.</source>
        <translation>Vengono visualizzati nome account, tipo di account e «Motivo della richiesta».</translation>
    </message>
    <message>
        <source>Write why you need access</source>
        <translation>Indicare perché è necessario l&apos;accesso</translation>
    </message>
    <message>
        <source>Click Send Request</source>
        <comment>guide step</comment>
        <translation>Fare clic su «Invia richiesta»</translation>
    </message>
    <message>
        <source>“Access Request Sent” appears.</source>
        <translation>Viene visualizzato «Richiesta di accesso inviata».</translation>
    </message>
    <message>
        <source>Check that the request was sent</source>
        <translation>Verificare che la richiesta sia stata inviata</translation>
    </message>
    <message>
        <source>Click Your Access Requests</source>
        <comment>guide step</comment>
        <translation>Fare clic su «Le mie richieste di accesso»</translation>
    </message>
    <message>
        <source>The list shows the status of each request.</source>
        <translation>L&apos;elenco mostra lo stato di ogni richiesta.</translation>
    </message>
    <message>
        <source>Wait for the email with the decision</source>
        <translation>Attendere l&apos;e-mail con la decisione</translation>
    </message>
    <message>
        <source>Pending for some days? Click Send Reminder in the list.</source>
        <translation>In sospeso da alcuni giorni? Fare clic su «Invia promemoria» nell&apos;elenco.</translation>
    </message>
    <message>
        <source>The exact domain of the Smart Account, such as example.com. If you do not know it, ask a colleague.</source>
        <translation>Il dominio esatto dello Smart Account, come example.com. Se non è noto, chiederlo a un collega.</translation>
    </message>
    <message>
        <source>The administrators read it, in any language.</source>
        <translation>Letto dagli amministratori, in qualsiasi lingua.</translation>
    </message>
    <message>
        <source>When you send it, the administrators of the Smart Account are told by email.</source>
        <translation>All&apos;invio, gli amministratori dello Smart Account vengono avvisati tramite e-mail.</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: look an account up</comment>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Send Request</source>
        <comment>button</comment>
        <translation>Invia richiesta</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <comment>list of names</comment>
        <translation>Account virtuali</translation>
    </message>
    <message>
        <source>For your organization</source>
        <comment>whose Smart Account is requested</comment>
        <translation>Per l&apos;organizzazione</translation>
    </message>
    <message>
        <source>View Your Access Requests</source>
        <translation>Visualizza le mie richieste di accesso</translation>
    </message>
    <message>
        <source>Their status, reminders, and what comes next</source>
        <translation>Stato, promemoria e passaggi successivi</translation>
    </message>
    <message>
        <source>For an organization that has none yet</source>
        <translation>Per un&apos;organizzazione che non ne ha ancora uno</translation>
    </message>
    <message>
        <source>For a Smart Account that your company or a partner has already</source>
        <translation>Per uno Smart Account che la società o un partner possiede già</translation>
    </message>
    <message>
        <source>Properties, users, and requests of your Smart Accounts</source>
        <translation>Proprietà, utenti e richieste dei propri Smart Account</translation>
    </message>
    <message>
        <source>Learn About Smart Accounts</source>
        <translation>Ulteriori informazioni sugli Smart Account</translation>
    </message>
    <message>
        <source>Guides and documents</source>
        <translation>Guide e documenti</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <comment>whose Smart Account</comment>
        <translation>Selezionare a chi è destinato.</translation>
    </message>
    <message>
        <source>Entire Smart Account</source>
        <comment>where a role holds</comment>
        <translation>Intero Smart Account</translation>
    </message>
    <message>
        <source>Suspended: {why}</source>
        <comment>a role</comment>
        <translation>Sospeso: {why}</translation>
    </message>
    <message>
        <source>Another administrator was requested</source>
        <translation>È stato richiesto un altro amministratore</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>column: last day of a role</comment>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Smart Account Domain</source>
        <comment>column of a table</comment>
        <translation>Dominio dello Smart Account</translation>
    </message>
    <message>
        <source>Smart Account Name</source>
        <comment>column of a table</comment>
        <translation>Nome dello Smart Account</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <comment>column of a table</comment>
        <translation>Account virtuale</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column of a table</comment>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column of a table</comment>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>The invitation is for exactly this address, even if it has no Cisco account yet.</source>
        <translation>L&apos;invito vale solo per questo indirizzo, anche se non ha ancora un account Cisco.</translation>
    </message>
    <message>
        <source>Used for the email if the address has no Cisco account yet.</source>
        <translation>Utilizzata per l&apos;e-mail se l&apos;indirizzo non ha ancora un account Cisco.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Invite</source>
        <comment>button</comment>
        <translation>Invita</translation>
    </message>
    <message>
        <source>Invite to “{account}”</source>
        <translation>Invita a «{account}»</translation>
    </message>
    <message>
        <source>Change the invitation of {email}</source>
        <translation>Modifica invito: {email}</translation>
    </message>
    <message>
        <source>Change invitation</source>
        <comment>button</comment>
        <translation>Modifica invito</translation>
    </message>
    <message>
        <source>Edit note</source>
        <comment>button</comment>
        <translation>Modifica nota</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field: of a request</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The former note stays in the timeline. In any language.</source>
        <translation>La nota precedente resta nella cronologia. È ammessa qualsiasi lingua.</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <comment>title of a section</comment>
        <translation>Inviti in sospeso</translation>
    </message>
    <message>
        <source>The invitation was sent again.</source>
        <translation>L&apos;invito è stato inviato di nuovo.</translation>
    </message>
    <message>
        <source>The invitation was changed, and sent again.</source>
        <translation>L&apos;invito è stato modificato e inviato di nuovo.</translation>
    </message>
    <message>
        <source>The invitation was taken back.</source>
        <translation>L&apos;invito è stato ritirato.</translation>
    </message>
    <message>
        <source>No invitation is waiting for an answer.</source>
        <translation>Nessun invito è in attesa di risposta.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button</comment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button: an invitation</comment>
        <translation>Ritira invito</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>Ritirare questo invito?</translation>
    </message>
    <message>
        <source>The link in the email then no longer works.</source>
        <translation>Il collegamento nell&apos;e-mail non funzionerà più.</translation>
    </message>
    <message>
        <source>Keep the invitation</source>
        <translation>Mantieni invito</translation>
    </message>
    <message>
        <source>Request access</source>
        <comment>window of an access request</comment>
        <translation>Richiesta di accesso</translation>
    </message>
    <message>
        <source>Revoke the access of {name}?</source>
        <translation>Revocare l&apos;accesso? {name}</translation>
    </message>
    <message>
        <source>{name} reads it by email.</source>
        <translation>Viene letto tramite e-mail da {name}.</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>button of a row, opens a menu</comment>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <comment>who reads the list of users</comment>
        <translation>{name} (utente attuale)</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>button of a row: a role</comment>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column of a table</comment>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column: date of an invitation</comment>
        <translation>Inviato il</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column: date of an invitation</comment>
        <translation>Scade il</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>section</comment>
        <translation>Utenti</translation>
    </message>
    <message numerus="yes">
        <source>%n user</source>
        <comment>of a Smart Account</comment>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more users</source>
        <translation>Mostra altri utenti</translation>
    </message>
    <message>
        <source>No users found</source>
        <translation>Nessun utente trovato</translation>
    </message>
    <message>
        <source>Search for another name or email.</source>
        <translation>Cercare un altro nome o un altro indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Users are for administrators</source>
        <translation>Gli utenti sono riservati agli amministratori</translation>
    </message>
    <message>
        <source>The invitation was sent by email.</source>
        <translation>L&apos;invito è stato inviato tramite e-mail.</translation>
    </message>
    <message>
        <source>Tick those you need if you know them. The administrators can grant others.</source>
        <translation>Selezionare quelli necessari, se noti. Gli amministratori possono concederne altri.</translation>
    </message>
    <message>
        <source>Virtual accounts (optional)</source>
        <comment>boxes to tick</comment>
        <translation>Account virtuali (facoltativo)</translation>
    </message>
    <message>
        <source>Full support</source>
        <comment>access type of a request</comment>
        <translation>Assistenza completa</translation>
    </message>
    <message>
        <source>Download only</source>
        <comment>access type of a request</comment>
        <translation>Solo download</translation>
    </message>
    <message>
        <source>Ordering</source>
        <comment>access type of a request</comment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Bill-to ID</source>
        <comment>kind of number</comment>
        <translation>ID di fatturazione (Bill-to ID)</translation>
    </message>
    <message>
        <source>Contract Number</source>
        <comment>kind of number</comment>
        <translation>Numero di contratto</translation>
    </message>
    <message>
        <source>Product Serial Number</source>
        <comment>kind of number</comment>
        <translation>Numero di serie del prodotto</translation>
    </message>
    <message>
        <source>Denied: no company</source>
        <comment>result of a number</comment>
        <translation>Respinto: società non indicata</translation>
    </message>
    <message>
        <source>Denied: unknown</source>
        <comment>result of a number</comment>
        <translation>Respinto: numero sconosciuto o non più valido</translation>
    </message>
    <message>
        <source>Already registered</source>
        <comment>result of a number</comment>
        <translation>Già registrato</translation>
    </message>
    <message>
        <source>Already requested</source>
        <comment>result of a number</comment>
        <translation>Già richiesto</translation>
    </message>
    <message>
        <source>Denied: too new</source>
        <comment>result of a number</comment>
        <translation>Respinto: emesso da meno di 48 ore</translation>
    </message>
    <message>
        <source>Full support needed</source>
        <comment>result of a number</comment>
        <translation>Assistenza completa necessaria</translation>
    </message>
    <message>
        <source>No direct support</source>
        <comment>result of a number</comment>
        <translation>Senza assistenza diretta</translation>
    </message>
    <message>
        <source>No administrator found</source>
        <comment>result of a number</comment>
        <translation>Nessun amministratore trovato</translation>
    </message>
    <message>
        <source>Pending: Cisco</source>
        <comment>result of a number</comment>
        <translation>In sospeso: Cisco</translation>
    </message>
    <message>
        <source>Pending: company</source>
        <comment>result of a number</comment>
        <translation>In sospeso: società</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>result of a number</comment>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>heading: numbers</comment>
        <translation>Approvati</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>heading: numbers</comment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>heading: numbers</comment>
        <translation>Respinti</translation>
    </message>
    <message>
        <source>The company information of the profile is incomplete.</source>
        <translation>Le informazioni sulla società nel profilo sono incomplete.</translation>
    </message>
    <message>
        <source>The number does not exist, or is no longer in force.</source>
        <translation>Il numero non esiste o non è più in vigore.</translation>
    </message>
    <message>
        <source>This access, or a wider one, is already registered.</source>
        <translation>Questo accesso, o uno più ampio, è già registrato.</translation>
    </message>
    <message>
        <source>The same request is already waiting for a decision.</source>
        <translation>La stessa richiesta è già in attesa di una decisione.</translation>
    </message>
    <message>
        <source>The number was issued less than 48 hours ago.</source>
        <translation>Il numero è stato emesso da meno di 48 ore.</translation>
    </message>
    <message>
        <source>The contract includes direct support, which download only does not cover.</source>
        <translation>Il contratto comprende l&apos;assistenza diretta, che il solo download non copre.</translation>
    </message>
    <message>
        <source>The contract does not include direct support.</source>
        <translation>Il contratto non comprende l&apos;assistenza diretta.</translation>
    </message>
    <message>
        <source>Nobody administers this contract.</source>
        <translation>Nessuno amministra questo contratto.</translation>
    </message>
    <message>
        <source>The registry operator checks access for ordering.</source>
        <translation>L&apos;operatore dell&apos;archivio verifica gli accessi per gli ordini.</translation>
    </message>
    <message>
        <source>The company contract administrators check it.</source>
        <translation>Gli amministratori dei contratti della società stanno verificando il numero.</translation>
    </message>
    <message>
        <source>The company of the profile does not match a company on the contract.</source>
        <translation>La società del profilo non corrisponde a nessuna società del contratto.</translation>
    </message>
    <message>
        <source>The contract is locked against automatic approval.</source>
        <translation>Il contratto è bloccato: non viene approvato automaticamente.</translation>
    </message>
    <message>
        <source>The company matches the contract.</source>
        <translation>La società corrisponde al contratto.</translation>
    </message>
    <message>
        <source>The request was approved.</source>
        <translation>La richiesta è stata approvata.</translation>
    </message>
    <message>
        <source>The request was declined.</source>
        <translation>La richiesta è stata rifiutata.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>La richiesta è stata ritirata.</translation>
    </message>
    <message>
        <source>The request expired without a decision.</source>
        <translation>La richiesta è scaduta senza una decisione.</translation>
    </message>
    <message>
        <source>Complete the company information. The number is then checked again automatically, until {date}.</source>
        <translation>Completare le informazioni sulla società. Il numero viene poi verificato di nuovo automaticamente, fino a {date}.</translation>
    </message>
    <message>
        <source>Complete the company information, then try again.</source>
        <translation>Completare le informazioni sulla società, poi riprovare.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>Correggere il numero.</translation>
    </message>
    <message>
        <source>The number has the letter O where a digit 0 may be meant.</source>
        <translation>Il numero contiene la lettera O, dove forse si intende la cifra 0.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Non c&apos;è nulla da fare.</translation>
    </message>
    <message>
        <source>Send a reminder for the request {number}.</source>
        <translation>Inviare un promemoria per la richiesta {number}.</translation>
    </message>
    <message>
        <source>It is checked again automatically on {date}.</source>
        <translation>Viene verificato di nuovo automaticamente {date}.</translation>
    </message>
    <message>
        <source>Try again from {date}.</source>
        <translation>Riprovare a partire da {date}.</translation>
    </message>
    <message>
        <source>Request full support instead.</source>
        <translation>Richiedere invece l&apos;assistenza completa.</translation>
    </message>
    <message>
        <source>Request download only instead.</source>
        <translation>Richiedere invece il solo download.</translation>
    </message>
    <message>
        <source>Correct the number, or request full support.</source>
        <translation>Correggere il numero o richiedere l&apos;assistenza completa.</translation>
    </message>
    <message>
        <source>Without a decision, the request expires on {date}.</source>
        <translation>In assenza di una decisione, la richiesta scade {date}.</translation>
    </message>
    <message>
        <source>The registry operator answers by {date}.</source>
        <translation>L&apos;operatore dell&apos;archivio risponde entro {date}.</translation>
    </message>
    <message>
        <source>Permission to use {kind} {number}</source>
        <comment>subject of an email</comment>
        <translation>Autorizzazione all&apos;uso: {kind} {number}</translation>
    </message>
    <message>
        <source>To whom it may concern,</source>
        <comment>first line of an email</comment>
        <translation>Buongiorno,</translation>
    </message>
    <message>
        <source>As the entitled company, we permit the person named below to have it on their Cisco account: {kind} {number}.</source>
        <translation>In qualità di società titolare del contratto, autorizziamo la persona indicata di seguito ad associare al proprio account Cisco: {kind} {number}.</translation>
    </message>
    <message>
        <source>Access: {access}</source>
        <comment>line of an email</comment>
        <translation>Accesso: {access}</translation>
    </message>
    <message>
        <source>Person: {name}, {email}</source>
        <comment>line of an email</comment>
        <translation>Persona: {name}, {email}</translation>
    </message>
    <message>
        <source>Company of the person: {company}</source>
        <comment>line of an email</comment>
        <translation>Società della persona: {company}</translation>
    </message>
    <message>
        <source>Request number: {request}</source>
        <comment>line of an email</comment>
        <translation>Numero della richiesta: {request}</translation>
    </message>
    <message>
        <source>Name, company, and position of the sender:</source>
        <translation>Nome, società e ruolo di chi invia il messaggio:</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Use the letters A–Z, digits, and hyphens.</source>
        <translation>«{value}» non è un numero. Utilizzare le lettere A–Z, le cifre e i trattini.</translation>
    </message>
    <message>
        <source>“{value}” is too long. A number has at most {maximum} characters.</source>
        <translation>«{value}» è troppo lungo. Un numero ha al massimo {maximum} caratteri.</translation>
    </message>
    <message>
        <source>Enter at least one number.</source>
        <translation>Immettere almeno un numero.</translation>
    </message>
    <message>
        <source>By sending the numbers, you agree to the terms of the service descriptions that apply to them.</source>
        <translation>Con l&apos;invio dei numeri si accettano le condizioni delle descrizioni del servizio applicabili.</translation>
    </message>
    <message>
        <source>By sending the numbers, you agree to comply with the terms of the service descriptions that apply to them.</source>
        <translation>Con l&apos;invio dei numeri ci si impegna a rispettare le condizioni delle descrizioni del servizio applicabili.</translation>
    </message>
    <message>
        <source>Choose what the access is for.</source>
        <translation>Selezionare il tipo di accesso.</translation>
    </message>
    <message>
        <source>Choose the kind of number.</source>
        <translation>Selezionare il tipo di numero.</translation>
    </message>
    <message>
        <source>The terms have changed. Read them, then send again.</source>
        <translation>Le condizioni sono cambiate. Leggerle, poi inviare di nuovo.</translation>
    </message>
    <message>
        <source>The results were already sent. Start again with the other numbers.</source>
        <translation>I risultati sono già stati inviati. Ricominciare con gli altri numeri.</translation>
    </message>
    <message>
        <source>At most {maximum} numbers can be sent at once; there are {count}.</source>
        <translation>Si possono inviare al massimo {maximum} numeri alla volta (attualmente: {count}).</translation>
    </message>
    <message>
        <source>This number was not found. Go back to the list.</source>
        <translation>Questo numero non è stato trovato. Tornare all&apos;elenco.</translation>
    </message>
    <message>
        <source>Another request has taken the place of this one. Open that one.</source>
        <translation>Un&apos;altra richiesta ha sostituito questa. Aprire l&apos;altra richiesta.</translation>
    </message>
    <message>
        <source>This result is final. Nothing was sent.</source>
        <translation>Questo risultato è definitivo. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>This access has ended already. Look at the list again.</source>
        <translation>Questo accesso è già terminato. Controllare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>Your profile no longer matches the contract. The access can be used until the request {number} is decided.</source>
        <translation>Il profilo non corrisponde più al contratto. L&apos;accesso resta utilizzabile fino alla decisione sulla richiesta {number}.</translation>
    </message>
    <message>
        <source>The access ends with the contract on {date}.</source>
        <translation>L&apos;accesso termina con il contratto {date}.</translation>
    </message>
    <message>
        <source>The access was not confirmed, so it can no longer be used.</source>
        <translation>L&apos;accesso non è stato confermato e non è più utilizzabile.</translation>
    </message>
    <message>
        <source>Nobody administers it. Contact support.</source>
        <translation>Nessuno lo amministra. Contattare l&apos;assistenza.</translation>
    </message>
    <message>
        <source>Write to the administrators of {number}.</source>
        <translation>Scrivere agli amministratori del numero {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator decides about it; contact support to reach them.</source>
        <comment>who is not named</comment>
        <translation>
            <numerusform>Decide %n amministratore: per raggiungerlo, contattare l&apos;assistenza.</numerusform>
            <numerusform>Decidono %n amministratori: per raggiungerli, contattare l&apos;assistenza.</numerusform>
        </translation>
    </message>
    <message>
        <source>This access is your own. Remove it instead.</source>
        <translation>Questo accesso è il proprio. Rimuoverlo invece di revocarlo.</translation>
    </message>
    <message>
        <source>These results were not found. Go back to the list.</source>
        <translation>Questi risultati non sono stati trovati. Tornare all&apos;elenco.</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>field</comment>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Only those who decide a request can comment on it.</source>
        <translation>Solo chi decide su una richiesta può commentarla.</translation>
    </message>
    <message>
        <source>This contract was not found. Go back to the list.</source>
        <translation>Questo contratto non è stato trovato. Tornare all&apos;elenco.</translation>
    </message>
    <message>
        <source>Enter one number.</source>
        <translation>Immettere un solo numero.</translation>
    </message>
    <message>
        <source>Choose full support or download only.</source>
        <translation>Selezionare «Assistenza completa» o «Solo download».</translation>
    </message>
    <message>
        <source>If you have a bill-to ID, use it: it opens all contracts under it. Its administrator confirms the request; ask for support through that person.</source>
        <translation>Se è disponibile un ID di fatturazione, utilizzarlo: dà accesso a tutti i contratti che comprende. La richiesta viene confermata dal suo amministratore, tramite il quale si richiede l&apos;assistenza.</translation>
    </message>
    <message>
        <source>The company contract administrators have to approve downloads.</source>
        <translation>Per i download è necessaria l&apos;approvazione degli amministratori dei contratti della società.</translation>
    </message>
    <message>
        <source>Bill-to IDs are for placing orders, contract numbers for viewing contracts.</source>
        <translation>Gli ID di fatturazione servono per gli ordini, i numeri di contratto per visualizzare i contratti.</translation>
    </message>
    <message>
        <source>Records imported</source>
        <comment>event log</comment>
        <translation>Record importati</translation>
    </message>
    <message>
        <source>Record corrected</source>
        <comment>event log</comment>
        <translation>Record corretto</translation>
    </message>
    <message>
        <source>Login unlocked</source>
        <comment>event log</comment>
        <translation>Accesso sbloccato</translation>
    </message>
    <message>
        <source>Requests expired</source>
        <comment>what upkeep did</comment>
        <translation>Richieste scadute</translation>
    </message>
    <message>
        <source>Reminders sent</source>
        <comment>what upkeep did</comment>
        <translation>Promemoria inviati</translation>
    </message>
    <message>
        <source>Ends of access announced</source>
        <comment>what upkeep did</comment>
        <translation>Scadenze di accesso comunicate</translation>
    </message>
    <message>
        <source>Roles ended</source>
        <comment>what upkeep did</comment>
        <translation>Ruoli terminati</translation>
    </message>
    <message>
        <source>Registrations deleted</source>
        <comment>what upkeep did</comment>
        <translation>Registrazioni eliminate</translation>
    </message>
    <message>
        <source>Expired links removed from emails</source>
        <comment>what upkeep did</comment>
        <translation>Collegamenti scaduti rimossi dalle e-mail</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <comment>what upkeep did</comment>
        <translation>Sessioni terminate</translation>
    </message>
    <message>
        <source>Failed logins forgotten</source>
        <comment>what upkeep did</comment>
        <translation>Accessi non riusciti cancellati</translation>
    </message>
    <message>
        <source>Drafts deleted</source>
        <comment>what upkeep did</comment>
        <translation>Bozze eliminate</translation>
    </message>
    <message>
        <source>Imports cleared away</source>
        <comment>what upkeep did</comment>
        <translation>Dati di lavoro di importazioni eliminati</translation>
    </message>
    <message>
        <source>Old runs forgotten</source>
        <comment>what upkeep did</comment>
        <translation>Esecuzioni passate cancellate</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>title</comment>
        <translation>Record</translation>
    </message>
    <message>
        <source>Upkeep runs</source>
        <comment>title of a section</comment>
        <translation>Registro manutenzione</translation>
    </message>
    <message>
        <source>Locked logins</source>
        <comment>title of a section</comment>
        <translation>Accessi bloccati</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <comment>what upkeep did, and how often</comment>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <comment>how long upkeep took</comment>
        <translation>Meno di un secondo</translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>how long upkeep took</comment>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>What has fallen due is done when the program starts, and then every hour.</source>
        <translation>Le operazioni giunte a scadenza vengono eseguite all&apos;avvio del programma e poi ogni ora.</translation>
    </message>
    <message>
        <source>{email} can log in again.</source>
        <translation>{email} può accedere di nuovo.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column of a table</comment>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of a table</comment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>column of a table</comment>
        <translation>Operazioni eseguite</translation>
    </message>
    <message>
        <source>Nothing has fallen due yet</source>
        <translation>Nessuna operazione è ancora giunta a scadenza</translation>
    </message>
    <message>
        <source>Runs that found something to do appear here.</source>
        <translation>Qui compaiono le esecuzioni con almeno un&apos;operazione eseguita.</translation>
    </message>
    <message>
        <source>No login is locked</source>
        <translation>Nessun accesso è bloccato</translation>
    </message>
    <message>
        <source>Five wrong passwords in a row lock an address for a time.</source>
        <translation>Dopo cinque password non corrette di seguito, l&apos;indirizzo resta bloccato per un certo tempo.</translation>
    </message>
    <message>
        <source>Locked until {moment}</source>
        <translation>Bloccato fino a {moment}</translation>
    </message>
    <message numerus="yes">
        <source>Locked %n time without a login in between</source>
        <translation>
            <numerusform>Bloccato %n volta senza accessi nel frattempo</numerusform>
            <numerusform>Bloccato %n volte senza accessi nel frattempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>status of a login</comment>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>button: a login</comment>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>This login is no longer locked. Look at the list again.</source>
        <translation>Questo accesso non è più bloccato. Controllare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>The same record is on line {line}. Keep one of them.</source>
        <translation>Lo stesso record si trova alla riga {line}. Mantenerne uno solo.</translation>
    </message>
    <message>
        <source>“{value}” is not in the company directory. Import the company first.</source>
        <translation>«{value}» non è presente nell&apos;elenco delle società. Importare prima la società.</translation>
    </message>
    <message>
        <source>There is no contract {value}. Import the contract first.</source>
        <translation>Il contratto {value} non esiste. Importare prima il contratto.</translation>
    </message>
    <message>
        <source>This company is already in the directory at this address.</source>
        <translation>Questa società è già presente nell&apos;elenco a questo indirizzo.</translation>
    </message>
    <message>
        <source>The contract already covers this serial number.</source>
        <translation>Il contratto copre già questo numero di serie.</translation>
    </message>
    <message>
        <source>This import is over. Choose the file again.</source>
        <translation>Questa importazione è conclusa. Scegliere di nuovo il file.</translation>
    </message>
    <message>
        <source>Too many lines were sent at once; at most {most} are taken.</source>
        <translation>Sono state inviate troppe righe in una volta (massimo {most}).</translation>
    </message>
    <message>
        <source>The file has no lines but the first one. Choose another file.</source>
        <translation>Il file contiene solo la prima riga. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>Bad lines: {count}. Correct the file and check it again.</source>
        <translation>Righe con errori: {count}. Correggere il file e verificarlo di nuovo.</translation>
    </message>
    <message>
        <source>The file has {count} lines; at most {most} can be imported at once. Divide it.</source>
        <translation>Il file contiene {count} righe; il massimo per importazione è {most}. Suddividerlo.</translation>
    </message>
    <message>
        <source>This record is no longer there. Look at the list again.</source>
        <translation>Questo record non esiste più. Controllare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>Somebody corrected this record in the meantime. Load it again, then correct it.</source>
        <translation>Nel frattempo qualcuno ha corretto questo record. Ricaricarlo, quindi correggerlo.</translation>
    </message>
    <message>
        <source>“{column}” tells records apart and stays as it is. Import another line instead.</source>
        <translation>«{column}» identifica il record e non può cambiare. Importare invece un&apos;altra riga.</translation>
    </message>
    <message>
        <source>The record needs exactly the columns of its kind of file.</source>
        <translation>Il record richiede esattamente le colonne del suo tipo di file.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check that it exists and its permissions.</source>
        <translation>Impossibile leggere il file {file}. Verificare che esista e controllarne le autorizzazioni.</translation>
    </message>
    <message>
        <source>The file has {size} MB; {most} MB can be imported at once. Divide it into several files.</source>
        <translation>Il file è di {size} MB; il massimo per importazione è {most} MB. Suddividerlo in più file.</translation>
    </message>
    <message>
        <source>From line {line} on, the file is not in {encoding}. Choose another encoding.</source>
        <translation>Dalla riga {line} in poi il file non è in {encoding}. Scegliere un&apos;altra codifica.</translation>
    </message>
    <message>
        <source>The quotation mark of line {line} is never closed. The file may be cut off; export it again.</source>
        <translation>Le virgolette aperte alla riga {line} non vengono mai chiuse. Il file potrebbe essere troncato; esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>Line {line} cannot be divided into cells. Check its quotation marks.</source>
        <translation>Impossibile suddividere la riga {line} in celle. Verificare le virgolette.</translation>
    </message>
    <message>
        <source>Line {line} has a cell that does not end. Check its quotation marks.</source>
        <translation>La riga {line} contiene una cella che non termina. Verificare le virgolette.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Il file è vuoto. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>Fill in this cell.</source>
        <translation>Compilare questa cella.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number: only 1 to 40 letters, digits, and hyphens.</source>
        <translation>«{value}» non può essere un numero: solo da 1 a 40 lettere, cifre e trattini.</translation>
    </message>
    <message>
        <source>“{value}” is not a date of the form 2026-11-20.</source>
        <translation>«{value}» non è una data nel formato 2026-11-20.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«{value}» non è né yes né no.</translation>
    </message>
    <message>
        <source>“{value}” has {characters}. Use Latin letters.</source>
        <translation>«{value}» contiene {characters}. Utilizzare l&apos;alfabeto latino.</translation>
    </message>
    <message>
        <source>The cell has {count} characters; at most {most} are kept.</source>
        <translation>La cella contiene {count} caratteri; il massimo è {most}.</translation>
    </message>
    <message>
        <source>“{value}” is not a domain.</source>
        <translation>«{value}» non è un dominio.</translation>
    </message>
    <message>
        <source>“{value}” is not an email address.</source>
        <translation>«{value}» non è un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>“Private Use” is for home addresses. Enter the name of a company.</source>
        <translation>«Private Use» è riservato agli indirizzi di abitazione. Immettere il nome di una società.</translation>
    </message>
    <message>
        <source>The cell has {count} addresses; at most {most} are kept.</source>
        <translation>La cella contiene {count} indirizzi; il massimo è {most}.</translation>
    </message>
    <message>
        <source>Name of the company in Latin letters</source>
        <translation>Nome della società in caratteri latini</translation>
    </message>
    <message>
        <source>Contract number: up to 40 Latin letters, digits, and hyphens</source>
        <translation>Numero di contratto: fino a 40 lettere latine, cifre e trattini</translation>
    </message>
    <message>
        <source>Email addresses of those who decide requests, separated by |</source>
        <translation>Indirizzi e-mail di chi decide sulle richieste, separati da |</translation>
    </message>
    <message>
        <source>Name of a company in the directory</source>
        <translation>Nome di una società presente nell&apos;elenco</translation>
    </message>
    <message>
        <source>Part of the address, as the country has it</source>
        <translation>Parte dell&apos;indirizzo, secondo l&apos;uso del Paese</translation>
    </message>
    <message>
        <source>Country as a code of two letters</source>
        <translation>Paese, come codice di due lettere</translation>
    </message>
    <message>
        <source>Domains of the email addresses of its people, separated by |</source>
        <translation>Domini degli indirizzi e-mail del personale, separati da |</translation>
    </message>
    <message>
        <source>Names of companies in the directory, separated by |</source>
        <translation>Nomi di società presenti nell&apos;elenco, separati da |</translation>
    </message>
    <message>
        <source>Company that sold the contract</source>
        <translation>Società che ha venduto il contratto</translation>
    </message>
    <message>
        <source>Whom to ask at the seller</source>
        <translation>Referente presso il venditore</translation>
    </message>
    <message>
        <source>Service level as the seller names it</source>
        <translation>Livello di servizio, come lo indica il venditore</translation>
    </message>
    <message>
        <source>Date of issue, as in 2026-11-20</source>
        <translation>Data di emissione, nel formato 2026-11-20</translation>
    </message>
    <message>
        <source>Last day, as in 2026-11-20</source>
        <translation>Ultimo giorno, nel formato 2026-11-20</translation>
    </message>
    <message>
        <source>yes or no: locked contracts are never approved automatically</source>
        <translation>yes o no: i contratti bloccati non vengono mai approvati automaticamente</translation>
    </message>
    <message>
        <source>Bill-to ID: up to 40 Latin letters, digits, and hyphens</source>
        <translation>ID di fatturazione: fino a 40 lettere latine, cifre e trattini</translation>
    </message>
    <message>
        <source>Contract numbers, separated by |</source>
        <translation>Numeri di contratto, separati da |</translation>
    </message>
    <message>
        <source>Serial number: up to 40 Latin letters, digits, and hyphens</source>
        <translation>Numero di serie: fino a 40 lettere latine, cifre e trattini</translation>
    </message>
    <message>
        <source>Contract that covers it</source>
        <translation>Contratto che lo copre</translation>
    </message>
    <message>
        <source>Choose what the file holds.</source>
        <translation>Scegliere il contenuto del file.</translation>
    </message>
    <message>
        <source>The column {column} is not known. Its name is not one of: {columns}.</source>
        <translation>La colonna {column} non è riconosciuta. Nomi possibili: {columns}.</translation>
    </message>
    <message>
        <source>The column {column} is missing. Add it to the first line.</source>
        <translation>La colonna {column} manca. Aggiungerla alla prima riga.</translation>
    </message>
    <message>
        <source>The column {column} appears twice. Remove one.</source>
        <translation>La colonna {column} compare due volte. Rimuoverne una.</translation>
    </message>
    <message>
        <source>The number of cells is {count}, but the first line has {most}.</source>
        <translation>Il numero di celle è {count}, ma la prima riga ne ha {most}.</translation>
    </message>
    <message>
        <source>The contract ends before it was issued. Check both dates.</source>
        <translation>Il contratto termina prima della data di emissione. Verificare entrambe le date.</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <comment>encoding of a file</comment>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (Unicode text of Excel)</source>
        <comment>encoding of a file</comment>
        <translation>UTF-16 (testo Unicode di Excel)</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese Windows)</source>
        <comment>encoding of a file</comment>
        <translation>Shift_JIS (Windows giapponese)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <comment>encoding of a file</comment>
        <translation>Windows-1252 (Europa occidentale)</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>what is between the cells of a line</comment>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>what is between the cells of a line</comment>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <comment>column of a table</comment>
        <translation>Riga {number}</translation>
    </message>
    <message>
        <source>Check that the letters and the columns are right.</source>
        <translation>Verificare che i caratteri e le colonne siano corretti.</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a file</comment>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>label: of a file</comment>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Between the cells of a line</source>
        <translation>Separatore delle celle</translation>
    </message>
    <message>
        <source>Check without importing</source>
        <comment>button</comment>
        <translation>Verifica senza importare</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <comment>button</comment>
        <translation>Scegli un altro file</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Prime righe del file</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>File salvato: {path}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <comment>button</comment>
        <translation>Salva elenco</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column of a table: number of a line</comment>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>column of a table: why a line is bad</comment>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Nothing in this file differs from the records.</source>
        <translation>Nulla in questo file differisce dai record.</translation>
    </message>
    <message>
        <source>Every line can be imported. Nothing has been changed yet.</source>
        <translation>Tutte le righe possono essere importate. Finora non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Correct these lines in the file, then check it again.</source>
        <translation>Nulla è stato modificato. Correggere queste righe nel file, quindi verificarlo di nuovo.</translation>
    </message>
    <message>
        <source>The first {shown} of {count} faults are shown; the saved list has up to 1,000.</source>
        <translation>Sono visualizzati i primi {shown} errori su {count}; l&apos;elenco salvato ne contiene fino a 1000.</translation>
    </message>
    <message>
        <source>What importing would do</source>
        <translation>Effetto dell&apos;importazione</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <comment>heading</comment>
        <translation>Righe con errori</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>button: a file</comment>
        <translation>Verifica di nuovo</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>of a file</comment>
        <translation>Righe</translation>
    </message>
    <message>
        <source>New records</source>
        <comment>count of an import</comment>
        <translation>Nuovi record</translation>
    </message>
    <message>
        <source>Corrected records</source>
        <comment>count of an import</comment>
        <translation>Record corretti</translation>
    </message>
    <message>
        <source>Unchanged records</source>
        <comment>count of an import</comment>
        <translation>Record invariati</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line</source>
        <comment>button</comment>
        <translation>
            <numerusform>Importa %n riga</numerusform>
            <numerusform>Importa %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being checked</source>
        <translation>Verifica del file in corso</translation>
    </message>
    <message>
        <source>The records are being imported</source>
        <translation>Importazione dei record in corso</translation>
    </message>
    <message>
        <source>They are imported whole or not at all; this can no longer be stopped.</source>
        <translation>Vengono importati tutti oppure nessuno; non è più possibile interrompere.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Operazione interrotta. Nulla è stato importato.</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} corrected, {same} unchanged.</source>
        <translation>Importazione completata: nuovi {new}, corretti {changed}, invariati {same}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: import nothing</comment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>See the records</source>
        <comment>button</comment>
        <translation>Visualizza record</translation>
    </message>
    <message>
        <source>{done} of about {total} lines</source>
        <comment>of a file</comment>
        <translation>{done} righe su circa {total}</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Lettura del file in corso.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>The company directory: one line for each company and address</source>
        <translation>L&apos;elenco delle società: una riga per ogni società e indirizzo</translation>
    </message>
    <message>
        <source>Their companies and administrators, when they end</source>
        <translation>Le società, gli amministratori e la data di fine</translation>
    </message>
    <message>
        <source>The contracts under each, and its administrators</source>
        <translation>I contratti di ciascuno e i suoi amministratori</translation>
    </message>
    <message>
        <source>The contract that covers each product</source>
        <translation>Il contratto che copre ogni prodotto</translation>
    </message>
    <message>
        <source>The first line names the columns, in any order. A record that is known is corrected.</source>
        <translation>La prima riga indica le colonne, in qualsiasi ordine. Un record già noto viene corretto.</translation>
    </message>
    <message>
        <source>{what} (required)</source>
        <comment>what a column holds</comment>
        <translation>{what} (campo obbligatorio)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <comment>label</comment>
        <translation>Contenuto del file</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>of a file</comment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>button</comment>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>Save a sample file</source>
        <comment>button</comment>
        <translation>Salva un file di esempio</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>column of a file</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <comment>title</comment>
        <translation>Scegli un file CSV</translation>
    </message>
    <message>
        <source>Company {key}</source>
        <comment>title</comment>
        <translation>Società {key}</translation>
    </message>
    <message>
        <source>Contract {key}</source>
        <comment>title</comment>
        <translation>Contratto {key}</translation>
    </message>
    <message>
        <source>Bill-to ID {key}</source>
        <comment>title</comment>
        <translation>ID di fatturazione {key}</translation>
    </message>
    <message>
        <source>Serial number {key}</source>
        <comment>title</comment>
        <translation>Numero di serie {key}</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un valore per riga</translation>
    </message>
    <message>
        <source>As in 2026-11-20; days begin and end at midnight UTC</source>
        <translation>Nel formato 2026-11-20; i giorni iniziano e finiscono a mezzanotte UTC</translation>
    </message>
    <message>
        <source>It tells records apart: only its spelling can be corrected.</source>
        <translation>Identifica il record: se ne può correggere solo la grafia.</translation>
    </message>
    <message>
        <source>As a code of two letters, such as JP</source>
        <translation>Come codice di due lettere, per esempio JP</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Matching requests are approved automatically.</source>
        <translation>Le richieste corrispondenti vengono approvate automaticamente.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Administrators or the operator decide every request.</source>
        <translation>Gli amministratori o l&apos;operatore decidono su ogni richiesta.</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <comment>button</comment>
        <translation>Importa CSV</translation>
    </message>
    <message>
        <source>The record was corrected.</source>
        <translation>Il record è stato corretto.</translation>
    </message>
    <message>
        <source>Press Enter on a row to see all of it and to correct it.</source>
        <translation>Premere Invio su una riga per visualizzarla per intero e correggerla.</translation>
    </message>
    <message>
        <source>The first {count} are shown. Search to find others.</source>
        <translation>Sono visualizzati i primi {count}. Utilizzare la ricerca per trovare gli altri.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>title: a search</comment>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Search for the beginning of another name or number.</source>
        <translation>Cercare l&apos;inizio di un altro nome o numero.</translation>
    </message>
    <message>
        <source>Records come from CSV files.</source>
        <translation>I record provengono da file CSV.</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>section: records</comment>
        <translation>Società</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>section: records</comment>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Bill-to IDs</source>
        <comment>section: records</comment>
        <translation>ID di fatturazione</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <comment>section: records</comment>
        <translation>Numeri di serie</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Cerca per nome</translation>
    </message>
    <message>
        <source>Search by number or company</source>
        <translation>Cerca per numero o società</translation>
    </message>
    <message>
        <source>Search by bill-to ID or company</source>
        <translation>Cerca per ID di fatturazione o società</translation>
    </message>
    <message>
        <source>Search by serial or contract number</source>
        <translation>Cerca per numero di serie o di contratto</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Ancora nessuna società</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>Ancora nessun contratto</translation>
    </message>
    <message>
        <source>No bill-to IDs yet</source>
        <translation>Ancora nessun ID di fatturazione</translation>
    </message>
    <message>
        <source>No serial numbers yet</source>
        <translation>Ancora nessun numero di serie</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>label</comment>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>Prefecture / State</source>
        <comment>label</comment>
        <translation>Prefettura / Stato</translation>
    </message>
    <message>
        <source>City</source>
        <comment>label: of a record</comment>
        <translation>Città</translation>
    </message>
    <message>
        <source>Address 1</source>
        <comment>label</comment>
        <translation>Indirizzo 1</translation>
    </message>
    <message>
        <source>Address 2</source>
        <comment>label</comment>
        <translation>Indirizzo 2</translation>
    </message>
    <message>
        <source>Email domains</source>
        <comment>column of a table</comment>
        <translation>Domini degli indirizzi e-mail</translation>
    </message>
    <message>
        <source>Contract Number</source>
        <comment>column of a table</comment>
        <translation>Numero di contratto</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>column of a table</comment>
        <translation>Società</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>column of a table</comment>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>Contact at the seller</source>
        <translation>Contatto presso il venditore</translation>
    </message>
    <message>
        <source>Service level</source>
        <comment>column of a table</comment>
        <translation>Livello di servizio</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Data di emissione</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of a contract</comment>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Locked against automatic approval</source>
        <translation>Bloccato (senza approvazione automatica)</translation>
    </message>
    <message>
        <source>Bill-to ID</source>
        <comment>column of a table</comment>
        <translation>ID di fatturazione</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>column of a table</comment>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Serial number</source>
        <comment>column of a table</comment>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>status of a contract</comment>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>status of a contract</comment>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <comment>the first of several values</comment>
        <translation>{name} (e {count} in più)</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a table</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>The registry operator imports and corrects the records.</source>
        <translation>L&apos;operatore dell&apos;archivio importa e corregge i suoi record.</translation>
    </message>
    <message>
        <source>Decisions delegated</source>
        <comment>event log</comment>
        <translation>Decisioni delegate</translation>
    </message>
    <message>
        <source>Delegation taken back</source>
        <comment>event log</comment>
        <translation>Delega revocata</translation>
    </message>
    <message>
        <source>You decide for {name}, who sent this request. Another administrator decides it.</source>
        <translation>Le decisioni vengono prese per conto di {name}, da cui proviene questa richiesta. Decide un altro amministratore.</translation>
    </message>
    <message>
        <source>{name}, for {other}</source>
        <comment>who decided, and in whose place</comment>
        <translation>{name}, per conto di {other}</translation>
    </message>
    <message numerus="yes">
        <source>At most %n reminder can be sent at once.</source>
        <translation>
            <numerusform>È possibile inviare al massimo %n promemoria alla volta.</numerusform>
            <numerusform>È possibile inviare al massimo %n promemoria alla volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>You administer no Smart Account whose requests could be delegated.</source>
        <translation>Per delegare le richieste è necessario amministrare uno Smart Account.</translation>
    </message>
    <message>
        <source>This delegation has ended already. Look at the list again.</source>
        <translation>Questa delega è già terminata. Controllare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>Enter the email of somebody else.</source>
        <translation>Immettere l&apos;e-mail di un&apos;altra persona.</translation>
    </message>
    <message>
        <source>{email} is not the email of anybody active in the domain of a Smart Account that you administer. Enter the email of a colleague.</source>
        <translation>{email} non è l&apos;e-mail di alcuna persona attiva nel dominio di uno Smart Account amministrato. Immettere l&apos;e-mail di un collega.</translation>
    </message>
    <message>
        <source>The first day must not lie in the past.</source>
        <translation>Il primo giorno non può essere nel passato.</translation>
    </message>
    <message>
        <source>The last day must not come before the first day.</source>
        <translation>L&apos;ultimo giorno non può precedere il primo giorno.</translation>
    </message>
    <message>
        <source>Requests can be delegated for a year at most.</source>
        <translation>Le richieste possono essere delegate per un anno al massimo.</translation>
    </message>
    <message>
        <source>{name} decides for you from {first_date} to {last_date}. Take that back first.</source>
        <translation>{name} ha la delega a decidere da {first_date} a {last_date}. Revocare prima tale delega.</translation>
    </message>
    <message>
        <source>You decide for {name} from {first_date} to {last_date}. Nobody can decide for you at that time.</source>
        <translation>Da {first_date} a {last_date} le decisioni vengono prese per conto di {name}. In quel periodo non è possibile delegare ad altri.</translation>
    </message>
    <message>
        <source>{name} has delegated requests from {first_date} to {last_date}. Enter somebody else.</source>
        <translation>{name} ha delegato le richieste da {first_date} a {last_date}. Indicare un&apos;altra persona.</translation>
    </message>
    <message>
        <source>{column} (code)</source>
        <comment>column of a table for other programs</comment>
        <translation>{column} (codice)</translation>
    </message>
    <message>
        <source>{column} ({zone})</source>
        <comment>column of a table with dates, and their time zone</comment>
        <translation>{column} ({zone})</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column of a table</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column of a table</comment>
        <translation>Data di invio</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column of a table</comment>
        <translation>Termine per decidere</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column of a table</comment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>column of a table</comment>
        <translation>Data della decisione</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Cartelle di lavoro Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L&apos;esportazione è stata interrotta. Non è stato creato alcun file.</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Esportazione dell&apos;elenco</translation>
    </message>
    <message numerus="yes">
        <source>%n request written</source>
        <comment>how far an export is</comment>
        <translation>
            <numerusform>%n richiesta scritta</numerusform>
            <numerusform>%n richieste scritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Esporta elenco</translation>
    </message>
    <message>
        <source>Only the person who sent the request and the registry operator can send a reminder.</source>
        <translation>Solo chi ha inviato la richiesta e l&apos;operatore dell&apos;archivio possono inviare un promemoria.</translation>
    </message>
    <message>
        <source>No administrator is left to be reminded. Appoint an administrator first.</source>
        <translation>Non c&apos;è alcun amministratore a cui inviare un promemoria. Nominare prima un amministratore.</translation>
    </message>
    <message>
        <source>{number}: {why}</source>
        <comment>a request and why nothing was done with it</comment>
        <translation>{number}: {why}</translation>
    </message>
    <message>
        <source>Delegate…</source>
        <comment>menu: name who decides</comment>
        <translation>Delega…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>menu: the list into a file</comment>
        <translation>Esporta…</translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder…</source>
        <comment>button: of ticked requests</comment>
        <translation>
            <numerusform>Invia %n promemoria…</numerusform>
            <numerusform>Invia %n promemoria…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a reminder for %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>Inviare un promemoria per %n richiesta?</numerusform>
            <numerusform>Inviare un promemoria per %n richieste?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder</source>
        <comment>button</comment>
        <translation>
            <numerusform>Invia %n promemoria</numerusform>
            <numerusform>Invia %n promemoria</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever decides one of them gets an email, at most once a day for each request.</source>
        <translation>Chi decide riceve un&apos;e-mail, al massimo una volta al giorno per ogni richiesta.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n reminder</source>
        <translation>
            <numerusform>Invio di %n promemoria</numerusform>
            <numerusform>Invio di %n promemoria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder was sent.</source>
        <translation>
            <numerusform>%n promemoria è stato inviato.</numerusform>
            <numerusform>%n promemoria sono stati inviati.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Smart Account Administrator sees and invites them; a Virtual Account Administrator sees those of the virtual account.</source>
        <translation>Un amministratore dello Smart Account li vede e li invita; un amministratore dell&apos;account virtuale vede quelli dell&apos;account virtuale.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: do no more of many</comment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <comment>how far work is</comment>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>A colleague decides the requests that wait for you, as you could. You can still decide them yourself. Both of you are told by email.</source>
        <translation>Un collega decide sulle richieste in attesa, con le stesse facoltà. È ancora possibile decidere di persona. Entrambi ne ricevono comunicazione tramite e-mail.</translation>
    </message>
    <message>
        <source>Somebody in the domain of your Smart Account.</source>
        <translation>Una persona nel dominio dello Smart Account.</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field: of a delegation</comment>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field: of a delegation</comment>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Such as 2026-11-23. Days begin and end at midnight UTC.</source>
        <translation>Per esempio 2026-11-23. I giorni iniziano e finiscono a mezzanotte UTC.</translation>
    </message>
    <message>
        <source>Enter the first day as in 2026-11-23.</source>
        <translation>Immettere il primo giorno nel formato 2026-11-23.</translation>
    </message>
    <message>
        <source>Enter the last day as in 2026-12-04.</source>
        <translation>Immettere l&apos;ultimo giorno nel formato 2026-12-04.</translation>
    </message>
    <message>
        <source>The requests were delegated. Both of you are told by email.</source>
        <translation>Le richieste sono state delegate. Entrambi ne ricevono comunicazione tramite e-mail.</translation>
    </message>
    <message>
        <source>The delegation was taken back. Both of you are told by email.</source>
        <translation>La delega è stata revocata. Entrambi ne ricevono comunicazione tramite e-mail.</translation>
    </message>
    <message>
        <source>Delegate your decisions</source>
        <comment>title</comment>
        <translation>Delega le decisioni</translation>
    </message>
    <message>
        <source>Delegate</source>
        <comment>button</comment>
        <translation>Delega</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>link: a delegation</comment>
        <translation>Revoca delega</translation>
    </message>
    <message>
        <source>{name} decides for you until {date}.</source>
        <translation>{name} ha la delega a decidere fino a {date}.</translation>
    </message>
    <message>
        <source>{name} decides for you from {first_date} to {last_date}.</source>
        <translation>{name} ha la delega a decidere da {first_date} a {last_date}.</translation>
    </message>
    <message>
        <source>You decide for {name} until {date}.</source>
        <translation>Le decisioni vengono prese per conto di {name} fino a {date}.</translation>
    </message>
    <message>
        <source>You decide for {name} from {first_date} to {last_date}.</source>
        <translation>Le decisioni vengono prese per conto di {name} da {first_date} a {last_date}.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <comment>in whose place the reader decides a request</comment>
        <translation>Per conto di {name}</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds %n row at most. Export a CSV file, or filter the list.</source>
        <translation>
            <numerusform>Una cartella di lavoro contiene al massimo %n riga. Esportare un file CSV o filtrare l&apos;elenco.</numerusform>
            <numerusform>Una cartella di lavoro contiene al massimo %n righe. Esportare un file CSV o filtrare l&apos;elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer&apos;s email corrected</source>
        <comment>event log</comment>
        <translation>E-mail del cliente corretta</translation>
    </message>
    <message>
        <source>Customer told by email</source>
        <comment>station of a request for a customer</comment>
        <translation>Cliente informato tramite e-mail</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <comment>station of a request for a customer</comment>
        <translation>In attesa della risposta del cliente</translation>
    </message>
    <message>
        <source>Customer reminded</source>
        <comment>station of a request for a customer</comment>
        <translation>Promemoria inviato al cliente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>station of a request for a customer</comment>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Declined by the customer</source>
        <comment>station of a request for a customer</comment>
        <translation>Rifiutata dal cliente</translation>
    </message>
    <message>
        <source>Email corrected, formerly</source>
        <comment>station of a request</comment>
        <translation>E-mail corretta, in precedenza</translation>
    </message>
    <message>
        <source>Customer Email</source>
        <comment>field</comment>
        <translation>E-mail del cliente</translation>
    </message>
    <message>
        <source>Users to add</source>
        <comment>list of emails</comment>
        <translation>Utenti da aggiungere</translation>
    </message>
    <message>
        <source>Went on as request</source>
        <comment>number of a request</comment>
        <translation>Proseguita come richiesta</translation>
    </message>
    <message>
        <source>Smart Account Request Completed</source>
        <translation>Richiesta dello Smart Account completata</translation>
    </message>
    <message>
        <source>A provisional Smart Account exists. An email tells you as soon as the customer answers.</source>
        <translation>Esiste uno Smart Account provvisorio. Quando il cliente risponde viene inviata un&apos;e-mail.</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a request for a customer</comment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a request for a customer</comment>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Declined by the customer</source>
        <comment>status of a request for a customer</comment>
        <translation>Rifiutata dal cliente</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>status of a request for a customer</comment>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>status of a request for a customer</comment>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a request for a customer</comment>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>Smart Account “{name}” requested for you</source>
        <translation>Smart Account «{name}» richiesto per la società</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>button: a Smart Account that was requested for one</comment>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>button: a Smart Account that was requested for one</comment>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>The Smart Account becomes your organization&apos;s, and you administer it.</source>
        <translation>Lo Smart Account diventa dell&apos;organizzazione e chi accetta ne diventa amministratore.</translation>
    </message>
    <message>
        <source>No Smart Account is created. The person who requested it is told by email.</source>
        <translation>Non viene creato alcuno Smart Account. Chi lo ha richiesto viene informato tramite e-mail.</translation>
    </message>
    <message>
        <source>{name} accepted this Smart Account on {date}.</source>
        <translation>{name} ha accettato questo Smart Account {date}.</translation>
    </message>
    <message>
        <source>{name} declined this Smart Account on {date}.</source>
        <translation>{name} ha rifiutato questo Smart Account {date}.</translation>
    </message>
    <message>
        <source>This request was denied on {date}: people of the domain created or requested a Smart Account there themselves.</source>
        <translation>Questa richiesta è stata respinta {date}: persone del dominio hanno creato o richiesto direttamente uno Smart Account.</translation>
    </message>
    <message>
        <source>Only the person who sent the request can change the customer&apos;s email address.</source>
        <translation>Solo la persona che ha inviato la richiesta può modificare l&apos;indirizzo e-mail del cliente.</translation>
    </message>
    <message>
        <source>The request {number} is not for a customer.</source>
        <translation>La richiesta {number} non riguarda un cliente.</translation>
    </message>
    <message>
        <source>The request already goes to this email address.</source>
        <translation>La richiesta è già indirizzata a questo indirizzo e-mail.</translation>
    </message>
    <message>
        <source>The customer</source>
        <comment>who decides a request</comment>
        <translation>Il cliente</translation>
    </message>
    <message>
        <source>Only the customer can accept or decline this request.</source>
        <translation>Solo il cliente può accettare o rifiutare questa richiesta.</translation>
    </message>
    <message>
        <source>To accept the Smart Account, open the request and enter the headquarters.</source>
        <translation>Per accettare lo Smart Account, aprire la richiesta e immettere la sede centrale.</translation>
    </message>
    <message>
        <source>{domain} is usable with the customer&apos;s email address.</source>
        <translation>{domain} è utilizzabile con l&apos;indirizzo e-mail del cliente.</translation>
    </message>
    <message>
        <source>{domain} does not match the customer&apos;s email address. The operator decides.</source>
        <translation>{domain} non corrisponde all&apos;indirizzo e-mail del cliente. Decide l&apos;operatore.</translation>
    </message>
    <message>
        <source>Note to Customer</source>
        <comment>field</comment>
        <translation>Nota per il cliente</translation>
    </message>
    <message>
        <source>Note to added users</source>
        <comment>field</comment>
        <translation>Nota per gli utenti aggiunti</translation>
    </message>
    <message>
        <source>Choose the language of the emails.</source>
        <translation>Selezionare la lingua delle e-mail.</translation>
    </message>
    <message>
        <source>This is your own email address. Request a Smart Account for your organization instead.</source>
        <translation>L&apos;indirizzo e-mail indicato è quello di chi invia la richiesta. Richiedere invece uno Smart Account per la propria organizzazione.</translation>
    </message>
    <message numerus="yes">
        <source>You have written to %n customer within a day, the most there may be. Write to the next one after {moment}.</source>
        <translation>
            <numerusform>In un giorno è stato scritto a %n cliente, il massimo consentito. Al prossimo si potrà scrivere dopo {moment}.</numerusform>
            <numerusform>In un giorno è stato scritto a %n clienti, il massimo consentito. Al prossimo si potrà scrivere dopo {moment}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A user that was chosen is not in the request. Choose again.</source>
        <translation>Un utente selezionato non è presente nella richiesta. Selezionare di nuovo.</translation>
    </message>
    <message>
        <source>{domain} is the domain of the customer&apos;s email address.</source>
        <translation>{domain} è il dominio dell&apos;indirizzo e-mail del cliente.</translation>
    </message>
    <message>
        <source>{domain} adds a prefix to {shared}, the domain of the customer&apos;s email address.</source>
        <translation>{domain} aggiunge un prefisso a {shared}, il dominio dell&apos;indirizzo e-mail del cliente.</translation>
    </message>
    <message>
        <source>{domain} does not match the customer&apos;s email address.</source>
        <translation>{domain} non corrisponde all&apos;indirizzo e-mail del cliente.</translation>
    </message>
    <message>
        <source>When the customer accepts, the Smart Account is created at once.</source>
        <translation>Quando il cliente accetta, lo Smart Account viene creato subito.</translation>
    </message>
    <message>
        <source>When the customer accepts, the administrators of the Smart Account at the parent domain decide; where there are none, the registry operator does.</source>
        <translation>Quando il cliente accetta, decidono gli amministratori dello Smart Account del dominio padre; se non ce ne sono, decide l&apos;operatore dell&apos;archivio.</translation>
    </message>
    <message>
        <source>When the customer accepts, the registry operator decides.</source>
        <translation>Quando il cliente accetta, decide l&apos;operatore dell&apos;archivio.</translation>
    </message>
    <message>
        <source>The request {number} was decided or changed. This can no longer be undone.</source>
        <translation>La richiesta {number} è stata esaminata o modificata. L&apos;operazione non può più essere annullata.</translation>
    </message>
    <message>
        <source>Line {number}, “{email}”: {reason}</source>
        <translation>Riga {number}, «{email}»: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n address; the list has {count}.</source>
        <translation>
            <numerusform>Immettere al massimo %n indirizzo; l&apos;elenco ne contiene {count}.</numerusform>
            <numerusform>Immettere al massimo %n indirizzi; l&apos;elenco ne contiene {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A request waits for your decision</source>
        <comment>notice of the desktop</comment>
        <translation>Una richiesta è in attesa di decisione</translation>
    </message>
    <message>
        <source>You have been invited</source>
        <comment>notice of the desktop</comment>
        <translation>È arrivato un invito</translation>
    </message>
    <message>
        <source>Your request was approved</source>
        <comment>notice of the desktop</comment>
        <translation>La richiesta è stata approvata</translation>
    </message>
    <message>
        <source>Your request was declined</source>
        <comment>notice of the desktop</comment>
        <translation>La richiesta è stata rifiutata</translation>
    </message>
    <message>
        <source>Your request expired</source>
        <comment>notice of the desktop</comment>
        <translation>La richiesta è scaduta</translation>
    </message>
    <message>
        <source>Your invitation was accepted</source>
        <comment>notice of the desktop</comment>
        <translation>L&apos;invito è stato accettato</translation>
    </message>
    <message>
        <source>Your invitation was declined</source>
        <comment>notice of the desktop</comment>
        <translation>L&apos;invito è stato rifiutato</translation>
    </message>
    <message>
        <source>Your invitation expired</source>
        <comment>notice of the desktop</comment>
        <translation>L&apos;invito è scaduto</translation>
    </message>
    <message>
        <source>{kind}: {object}</source>
        <comment>a request in a notice of the desktop</comment>
        <translation>{kind}: {object}</translation>
    </message>
    <message numerus="yes">
        <source>There is news about %n request</source>
        <comment>notice of the desktop</comment>
        <translation>
            <numerusform>Novità per %n richiesta</numerusform>
            <numerusform>Novità per %n richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see your requests.</source>
        <translation>Fare clic per visualizzare le richieste.</translation>
    </message>
    <message>
        <source>Has accepted a Smart Account that was requested for her company</source>
        <translation>Ha accettato uno Smart Account richiesto per la sua società</translation>
    </message>
    <message>
        <source>A Smart Account was requested for her company: can accept or decline it</source>
        <translation>Uno Smart Account è stato richiesto per la sua società: può accettarlo o rifiutarlo</translation>
    </message>
    <message>
        <source>It becomes your organization&apos;s: you can change the name that was requested.</source>
        <translation>L&apos;account diventa dell&apos;organizzazione: il nome richiesto può essere modificato.</translation>
    </message>
    <message>
        <source>Clear the box of those who are not to have access. The others are invited by email.</source>
        <translation>Deselezionare chi non deve avere accesso. Gli altri vengono invitati tramite e-mail.</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>email of a user to add</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The former address is told that the request is no longer for it.</source>
        <translation>L&apos;indirizzo precedente viene informato che la richiesta non lo riguarda più.</translation>
    </message>
    <message>
        <source>Correct the customer&apos;s email</source>
        <comment>button</comment>
        <translation>Correggi l&apos;e-mail del cliente</translation>
    </message>
    <message>
        <source>The provisional Smart Account “{account}” exists. Its number is {number}.</source>
        <translation>Lo Smart Account provvisorio «{account}» esiste. Numero della richiesta: {number}.</translation>
    </message>
    <message>
        <source>{email} was told by email how to accept it, and can do so until {date}.</source>
        <translation>Un&apos;e-mail inviata a {email} spiega come accettarlo. È possibile accettare fino a {date}.</translation>
    </message>
    <message>
        <source>An email tells you as soon as the customer accepts or declines.</source>
        <translation>Quando il cliente accetta o rifiuta viene inviata un&apos;e-mail.</translation>
    </message>
    <message>
        <source>Request a Smart Account for another customer</source>
        <translation>Richiedi uno Smart Account per un altro cliente</translation>
    </message>
    <message>
        <source>Review Request</source>
        <comment>title</comment>
        <translation>Rivedi richiesta</translation>
    </message>
    <message>
        <source>The customer is told by email and can accept until {date}.</source>
        <translation>Il cliente viene informato tramite e-mail e può accettare fino a {date}.</translation>
    </message>
    <message>
        <source>Check the customer&apos;s email</source>
        <comment>heading of a warning</comment>
        <translation>Verificare l&apos;e-mail del cliente</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>after accepting</comment>
        <translation>Prossimi passaggi</translation>
    </message>
    <message>
        <source>The request was sent to the other address.</source>
        <translation>La richiesta è stata inviata all&apos;altro indirizzo.</translation>
    </message>
    <message>
        <source>A Smart Account that your customer then accepts</source>
        <translation>Uno Smart Account che il cliente poi accetta</translation>
    </message>
    <message>
        <source>For a customer</source>
        <comment>whose Smart Account is requested</comment>
        <translation>Per un cliente</translation>
    </message>
    <message>
        <source>You need an active Cisco account with complete company information.</source>
        <translation>Sono necessari un account Cisco attivo e informazioni complete sulla società.</translation>
    </message>
    <message>
        <source>The Smart Account stays provisional until the customer accepts it.</source>
        <translation>Lo Smart Account resta provvisorio finché il cliente non lo accetta.</translation>
    </message>
    <message>
        <source>Without an answer in time the request expires. When the customer is ready, request it again from the old values.</source>
        <translation>In assenza di una risposta entro il termine la richiesta scade. Quando il cliente è pronto, richiedere di nuovo con gli stessi valori.</translation>
    </message>
    <message>
        <source>Log in with your Cisco account</source>
        <translation>Eseguire l&apos;accesso con l&apos;account Cisco</translation>
    </message>
    <message>
        <source>Open “Request a Smart Account” for a customer</source>
        <translation>Aprire «Richiedi uno Smart Account» per un cliente</translation>
    </message>
    <message>
        <source>Identify the account name and customer, and add users to the account</source>
        <translation>Indicare il nome account e il cliente e aggiungere utenti all&apos;account</translation>
    </message>
    <message>
        <source>Account name, customer email, account domain, note; user emails, note.</source>
        <translation>Nome account, e-mail del cliente, dominio account, nota; indirizzi e-mail degli utenti, nota.</translation>
    </message>
    <message>
        <source>Click Submit Request</source>
        <comment>guide step</comment>
        <translation>Fare clic su «Invia richiesta»</translation>
    </message>
    <message>
        <source>“Review Request” appears.</source>
        <translation>Viene visualizzato «Rivedi richiesta».</translation>
    </message>
    <message>
        <source>Review the details and click Submit Request there</source>
        <translation>Rivedere i dettagli, quindi fare di nuovo clic su «Invia richiesta»</translation>
    </message>
    <message>
        <source>“Smart Account Request Completed” tells that a provisional Smart Account exists.</source>
        <translation>«Richiesta dello Smart Account completata» informa che esiste uno Smart Account provvisorio.</translation>
    </message>
    <message>
        <source>Wait for the customer, who gets an email</source>
        <translation>Attendere il cliente, che riceve un&apos;e-mail</translation>
    </message>
    <message>
        <source>As soon as the customer has accepted, you get an email.</source>
        <translation>Quando il cliente ha accettato, viene inviata una conferma tramite e-mail.</translation>
    </message>
    <message>
        <source>Language of the emails</source>
        <comment>field: to a customer without an account</comment>
        <translation>Lingua delle e-mail</translation>
    </message>
    <message>
        <source>User Emails</source>
        <comment>field: several addresses</comment>
        <translation>Indirizzi e-mail degli utenti</translation>
    </message>
    <message>
        <source>Submit Request</source>
        <comment>button</comment>
        <translation>Invia richiesta</translation>
    </message>
    <message>
        <source>The person who accepts the Smart Account and then administers it.</source>
        <translation>La persona che accetta lo Smart Account e poi lo amministra.</translation>
    </message>
    <message>
        <source>It identifies the account in orders, and follows from the customer&apos;s email.</source>
        <translation>Identifica l&apos;account negli ordini e deriva dall&apos;e-mail del cliente.</translation>
    </message>
    <message>
        <source>Goes with the email to the customer, in any language.</source>
        <translation>Viene inclusa nell&apos;e-mail al cliente, in qualsiasi lingua.</translation>
    </message>
    <message>
        <source>For people without a Cisco account; the English text follows below.</source>
        <translation>Per le persone senza account Cisco; segue il testo in inglese.</translation>
    </message>
    <message>
        <source>Up to 100 addresses of people who are to have access, separated by commas, spaces, or new lines. They are invited once the customer has accepted.</source>
        <translation>Fino a 100 indirizzi delle persone che devono avere accesso, separati da virgole, spazi o ritorni a capo. Vengono invitate dopo che il cliente ha accettato.</translation>
    </message>
    <message>
        <source>Nothing is sent yet: first you review the request.</source>
        <translation>Non viene ancora inviato nulla: prima è possibile rivedere la richiesta.</translation>
    </message>
    <message>
        <source>Identify the account name and customer</source>
        <translation>Indica il nome account e il cliente</translation>
    </message>
    <message>
        <source>Add users to the account</source>
        <translation>Aggiungi utenti all&apos;account</translation>
    </message>
    <message>
        <source>Request for a customer</source>
        <comment>window of a request for a customer</comment>
        <translation>Richiesta per un cliente</translation>
    </message>
    <message>
        <source>Request a Smart Account for a Customer</source>
        <translation>Richiedi uno Smart Account per un cliente</translation>
    </message>
    <message>
        <source>You ask, the customer accepts by email and then administers the Smart Account.</source>
        <translation>Dopo la richiesta, il cliente accetta tramite e-mail e amministra lo Smart Account.</translation>
    </message>
    <message>
        <source>A Smart Account cannot be requested now</source>
        <translation>Impossibile richiedere uno Smart Account in questo momento</translation>
    </message>
    <message>
        <source>“{name}” has been requested for you at {domain}.</source>
        <translation>«{name}» è stato richiesto per la società per {domain}.</translation>
    </message>
    <message>
        <source>Add Access</source>
        <comment>title</comment>
        <translation>Aggiungi accesso</translation>
    </message>
    <message>
        <source>With the numbers of contracts, bill-to IDs, or products you get support, downloads, and orders on your Cisco account.</source>
        <translation>Con i numeri dei contratti, degli ID di fatturazione o dei prodotti si ottengono assistenza, download e ordini sull&apos;account Cisco.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n number</source>
        <translation>
            <numerusform>Invio di %n numero</numerusform>
            <numerusform>Invio di %n numeri</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} were sent. What was sent stays sent.</source>
        <translation>Inviati {done} di {total}. Quanto inviato resta inviato.</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <comment>name of a line over a column</comment>
        <translation>Filtra: {column}</translation>
    </message>
    <message>
        <source>Service Contracts</source>
        <comment>title of a section</comment>
        <translation>Contratti di assistenza</translation>
    </message>
    <message>
        <source>Full support and downloads: see what is registered, and add access</source>
        <translation>Assistenza completa e download: visualizzare quanto registrato e aggiungere accessi</translation>
    </message>
    <message>
        <source>Direct Purchase (Ordering)</source>
        <comment>title of a section</comment>
        <translation>Acquisto diretto (ordini)</translation>
    </message>
    <message>
        <source>Bill-to IDs to order with, and contracts to view</source>
        <translation>ID di fatturazione per gli ordini e contratti da visualizzare</translation>
    </message>
    <message>
        <source>Download only</source>
        <comment>title of a section</comment>
        <translation>Solo download</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>title: numbers that wait</comment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Contract access</source>
        <comment>title</comment>
        <translation>Accesso ai contratti</translation>
    </message>
    <message>
        <source>Register the contract before you ask for technical support or a replacement: access follows what was bought.</source>
        <translation>Registrare il contratto prima di richiedere assistenza tecnica o una sostituzione: l&apos;accesso dipende da quanto acquistato.</translation>
    </message>
    <message>
        <source>To buy a contract, ask a Cisco partner, a reseller, or your account team.</source>
        <translation>Per acquistare un contratto, contattare un partner Cisco, un rivenditore o il proprio team commerciale.</translation>
    </message>
    <message>
        <source>Only the company that bought a contract, and those it permits, may use it.</source>
        <translation>Solo la società che ha acquistato un contratto, e chi ne ha il permesso, può utilizzarlo.</translation>
    </message>
    <message>
        <source>Where the company does not match, the registry operator decides soon.</source>
        <translation>Se la società non corrisponde, decide in breve tempo l&apos;operatore dell&apos;archivio.</translation>
    </message>
    <message>
        <source>About what a contract contains, ask its seller, not the administrator.</source>
        <translation>Per domande sul contenuto di un contratto, contattare il venditore e non l&apos;amministratore.</translation>
    </message>
    <message>
        <source>Choose what the access is for</source>
        <translation>Selezionare il tipo di accesso</translation>
    </message>
    <message>
        <source>Choose the kind of number</source>
        <translation>Selezionare il tipo di numero</translation>
    </message>
    <message>
        <source>Enter the numbers</source>
        <translation>Immettere i numeri</translation>
    </message>
    <message>
        <source>Several at once, also pasted from a spreadsheet.</source>
        <translation>Anche più di uno, o incollati da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Click Submit</source>
        <comment>guide step: send numbers</comment>
        <translation>Fare clic su «Invia»</translation>
    </message>
    <message>
        <source>Each number appears with its result.</source>
        <translation>Ogni numero appare con il suo risultato.</translation>
    </message>
    <message>
        <source>See what the numbers came to</source>
        <translation>Controllare il risultato dei numeri</translation>
    </message>
    <message>
        <source>Do what is offered beside a number</source>
        <translation>Eseguire l&apos;azione proposta accanto a un numero</translation>
    </message>
    <message>
        <source>Denied numbers say why; pending ones, who holds them.</source>
        <translation>I numeri respinti indicano il motivo, quelli in sospeso chi se ne occupa.</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Conservare l&apos;elenco</translation>
    </message>
    <message>
        <source>The email has the same list. Forward it to ask about a number.</source>
        <translation>L&apos;e-mail contiene lo stesso elenco. Per domande su un numero, inoltrarla.</translation>
    </message>
    <message>
        <source>Find a number with the filters</source>
        <translation>Trovare un numero con i filtri</translation>
    </message>
    <message>
        <source>Press Enter on a row for its details</source>
        <translation>Premere Invio su una riga per i dettagli</translation>
    </message>
    <message>
        <source>They name the accepted terms, and until when the access holds.</source>
        <translation>Indicano le condizioni accettate e la scadenza dell&apos;accesso.</translation>
    </message>
    <message>
        <source>Add access to other numbers</source>
        <translation>Aggiungere l&apos;accesso ad altri numeri</translation>
    </message>
    <message>
        <source>See who holds a number, and until when</source>
        <translation>Vedere chi si occupa di un numero, e fino a quando</translation>
    </message>
    <message>
        <source>Click Send Reminder where nobody answers</source>
        <comment>guide step</comment>
        <translation>In assenza di risposta, fare clic su «Invia promemoria»</translation>
    </message>
    <message>
        <source>Once a day. After that, contact support.</source>
        <translation>Una volta al giorno. Dopo, contattare l&apos;assistenza.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field: of a contract or product</comment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: send a corrected number</comment>
        <translation>Invia</translation>
    </message>
    <message numerus="yes">
        <source>%n number recognized</source>
        <translation>
            <numerusform>%n numero riconosciuto</numerusform>
            <numerusform>%n numeri riconosciuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cannot be sent either.</source>
        <comment>number that is wrong</comment>
        <translation>
            <numerusform>%n altro numero non può essere inviato.</numerusform>
            <numerusform>%n altri numeri non possono essere inviati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number stands there more than once; it is sent once.</source>
        <translation>
            <numerusform>%n numero è ripetuto; viene inviato una sola volta.</numerusform>
            <numerusform>%n numeri sono ripetuti; vengono inviati una sola volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>TAC and RMA cases, software downloads, support tools, and entitled content. Choose it for contracts with direct support from Cisco.</source>
        <translation>Richieste di assistenza TAC e RMA, download di software, strumenti di assistenza e contenuti riservati. Da scegliere per i contratti con assistenza diretta di Cisco.</translation>
    </message>
    <message>
        <source>Software downloads, support tools, and entitled content, without cases.</source>
        <translation>Download di software, strumenti di assistenza e contenuti riservati, senza richieste di assistenza.</translation>
    </message>
    <message>
        <source>Placing orders with bill-to IDs, or viewing contracts.</source>
        <translation>Ordini con ID di fatturazione, o visualizzazione dei contratti.</translation>
    </message>
    <message>
        <source>Separate several numbers with commas, spaces or new lines.</source>
        <translation>Separare più numeri con virgole, spazi o ritorni a capo.</translation>
    </message>
    <message>
        <source>A number is approved at once where possible; others go to whoever decides. The results appear here, and go to you by email.</source>
        <translation>Se possibile, un numero viene approvato subito; gli altri vengono inoltrati a chi decide. I risultati appaiono qui e vengono inviati tramite e-mail.</translation>
    </message>
    <message>
        <source>Request Full Support Access</source>
        <translation>Richiedi l&apos;accesso all&apos;assistenza completa</translation>
    </message>
    <message>
        <source>Send a Request to Your Company Contract Administrator</source>
        <translation>Invia una richiesta all&apos;amministratore dei contratti della società</translation>
    </message>
    <message>
        <source>Request Access for Ordering</source>
        <translation>Richiedi l&apos;accesso per gli ordini</translation>
    </message>
    <message>
        <source>What the access is for</source>
        <comment>field</comment>
        <translation>Tipo di accesso</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <comment>field</comment>
        <translation>Tipo di numero</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>field</comment>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: send numbers</comment>
        <translation>Invia</translation>
    </message>
    <message numerus="yes">
        <source>%n contract</source>
        <comment>under a bill-to ID</comment>
        <translation>
            <numerusform>%n contratto</numerusform>
            <numerusform>%n contratti</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number {number}</source>
        <translation>Numero di serie {number}</translation>
    </message>
    <message>
        <source>The access was removed.</source>
        <translation>L&apos;accesso è stato rimosso.</translation>
    </message>
    <message>
        <source>Your access ends at once. You can request it again at any time.</source>
        <translation>L&apos;accesso termina subito. È possibile richiederlo di nuovo in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of an access</comment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Remove {number}?</source>
        <comment>question: registered access</comment>
        <translation>Rimuovere l&apos;accesso al numero «{number}»?</translation>
    </message>
    <message>
        <source>Keep the access</source>
        <comment>button</comment>
        <translation>Mantieni l&apos;accesso</translation>
    </message>
    <message>
        <source>About what a contract contains, ask its seller. If you lack access to a page all the same, contact support.</source>
        <translation>Per domande sul contenuto di un contratto, contattare il venditore. Se una pagina resta inaccessibile, contattare l&apos;assistenza.</translation>
    </message>
    <message>
        <source>Your full support access. Downloads only are in a list of their own.</source>
        <translation>Accessi all&apos;assistenza completa. I soli download hanno un elenco a parte.</translation>
    </message>
    <message>
        <source>No contract is registered for full support yet</source>
        <translation>Nessun contratto registrato per l&apos;assistenza completa</translation>
    </message>
    <message>
        <source>Your access to software downloads, without cases.</source>
        <translation>Accessi ai download di software, senza richieste di assistenza.</translation>
    </message>
    <message>
        <source>No number is registered for downloads yet</source>
        <translation>Nessun numero registrato per i download</translation>
    </message>
    <message>
        <source>Bill-to IDs that you can place orders with, and contracts that you can view.</source>
        <translation>ID di fatturazione con cui effettuare ordini e contratti visualizzabili.</translation>
    </message>
    <message>
        <source>No bill-to ID is registered for orders yet</source>
        <translation>Nessun ID di fatturazione registrato per gli ordini</translation>
    </message>
    <message>
        <source>Add access with its number: the result appears at once.</source>
        <translation>Aggiungere l&apos;accesso con il numero: il risultato appare subito.</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nessun elemento corrisponde ai filtri</translation>
    </message>
    <message>
        <source>Write less into them, or show everything.</source>
        <translation>Abbreviarli o visualizzare tutto.</translation>
    </message>
    <message>
        <source>Add Access</source>
        <comment>button</comment>
        <translation>Aggiungi accesso</translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>button: without filters</comment>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>{number}: {result}</source>
        <comment>a number and what it came to</comment>
        <translation>{number}: {result}</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>heading: numbers</comment>
        <translation>Registrati</translation>
    </message>
    <message>
        <source>Bill-to ID {number}</source>
        <translation>ID di fatturazione {number}</translation>
    </message>
    <message>
        <source>Ask for support through {name}.</source>
        <translation>Richiedere assistenza tramite {name}.</translation>
    </message>
    <message>
        <source>Update the company name</source>
        <comment>button</comment>
        <translation>Aggiorna il nome della società</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <comment>button</comment>
        <translation>Correggi il numero</translation>
    </message>
    <message>
        <source>Request full support instead</source>
        <comment>button</comment>
        <translation>Richiedi l&apos;assistenza completa</translation>
    </message>
    <message>
        <source>Request download only instead</source>
        <comment>button</comment>
        <translation>Richiedi solo il download</translation>
    </message>
    <message>
        <source>Prepare the authorization email</source>
        <comment>button</comment>
        <translation>Prepara l&apos;e-mail di autorizzazione</translation>
    </message>
    <message numerus="yes">
        <source>%n result</source>
        <comment>title: of numbers that were sent</comment>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>{access}, sent on {date}</source>
        <comment>numbers: what for, and when</comment>
        <translation>{access}, invio: {date}</translation>
    </message>
    <message>
        <source>To ask about a number, forward the email with your question: it is quicker.</source>
        <translation>Per domande su un numero, inoltrare l&apos;e-mail con la domanda: la risposta è più rapida.</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>table: numbers that were sent</comment>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>{number}</source>
        <comment>a number that was sent</comment>
        <translation>{number}</translation>
    </message>
    <message>
        <source>Copy list</source>
        <comment>button</comment>
        <translation>Copia l&apos;elenco</translation>
    </message>
    <message numerus="yes">
        <source>%n needs something done</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n da gestire</numerusform>
            <numerusform>%n da gestire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for a decision</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n in sospeso</numerusform>
            <numerusform>%n in sospeso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n registrato</numerusform>
            <numerusform>%n registrati</numerusform>
        </translation>
    </message>
    <message>
        <source>The same list was sent to {email}.</source>
        <translation>Lo stesso elenco è stato inviato a {email}.</translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n</source>
        <comment>heading with its count</comment>
        <translation>
            <numerusform>{group}: %n</numerusform>
            <numerusform>{group}: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <comment>button of a row, opens a menu</comment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column of a table</comment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Reason and what comes next</source>
        <comment>column of a table</comment>
        <translation>Motivo e passi successivi</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>column of a table</comment>
        <translation>Azioni possibili</translation>
    </message>
    <message>
        <source>An email tells you what is decided. You can send a reminder once a day.</source>
        <translation>La decisione viene comunicata tramite e-mail. È possibile inviare un promemoria al giorno.</translation>
    </message>
    <message>
        <source>No number waits for a decision</source>
        <translation>Nessun numero in sospeso</translation>
    </message>
    <message>
        <source>What you have sent stands in your requests.</source>
        <translation>Quanto inviato è riportato tra le richieste.</translation>
    </message>
    <message>
        <source>Only those who decide see it, in the timeline of the request.</source>
        <translation>Lo vede solo chi decide, nella cronologia della richiesta.</translation>
    </message>
    <message>
        <source>Comment for the deciders</source>
        <comment>title</comment>
        <translation>Commento per chi decide</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <comment>button</comment>
        <translation>Aggiungi commento</translation>
    </message>
    <message>
        <source>Lock against automatic approval</source>
        <comment>button: a contract</comment>
        <translation>Blocca l&apos;approvazione automatica</translation>
    </message>
    <message>
        <source>Unlock the contract</source>
        <comment>button</comment>
        <translation>Sblocca il contratto</translation>
    </message>
    <message>
        <source>Requested before</source>
        <comment>heading: of the same number</comment>
        <translation>Richieste precedenti</translation>
    </message>
    <message>
        <source>Person and contract</source>
        <comment>heading: compared</comment>
        <translation>Persona e contratto</translation>
    </message>
    <message>
        <source>The person now</source>
        <translation>La persona oggi</translation>
    </message>
    <message>
        <source>The contract</source>
        <comment>heading: compared</comment>
        <translation>Il contratto</translation>
    </message>
    <message>
        <source>For 28 days, where the cause may have gone: a new number, another company.</source>
        <translation>Per 28 giorni, se la causa può essere venuta meno: numero recente, altra società.</translation>
    </message>
    <message>
        <source>Check numbers again automatically</source>
        <translation>Verifica di nuovo i numeri automaticamente</translation>
    </message>
</context>
</TS>
