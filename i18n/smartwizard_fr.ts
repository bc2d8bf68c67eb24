<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>{file} already exists. Choose another name for the backup.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» existe déjà. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>There is no backup {file}. Choose another file; nothing was changed.</source>
        <translation>La sauvegarde «&#xa0;{file}&#xa0;» est introuvable. Choisissez un autre fichier&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged. Choose another backup; nothing was changed.</source>
        <translation>La sauvegarde «&#xa0;{file}&#xa0;» est endommagée. Choisissez une autre sauvegarde&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be read. Check its permissions; nothing was changed.</source>
        <translation>Impossible de lire la sauvegarde «&#xa0;{file}&#xa0;». Vérifiez ses droits d&apos;accès&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written. Choose another folder; nothing was saved.</source>
        <translation>Impossible d&apos;écrire la sauvegarde «&#xa0;{file}&#xa0;». Choisissez un autre dossier&#xa0;; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>This link does not lead anywhere in SmartWizard. Open it from the email again.</source>
        <translation>Ce lien ne mène nulle part dans SmartWizard. Ouvrez-le de nouveau depuis l&apos;e-mail.</translation>
    </message>
    <message>
        <source>Install xdg-utils, then try again: it opens links in programs.</source>
        <translation>Installez xdg-utils, puis réessayez&#xa0;: cet outil ouvre les liens dans les programmes.</translation>
    </message>
    <message>
        <source>The desktop did not accept the links. Open emails in the mailbox.</source>
        <translation>L&apos;environnement de bureau n&apos;a pas accepté les liens. Ouvrez les e-mails dans la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Smart Account created</source>
        <comment>event log</comment>
        <translation>Compte Smart créé</translation>
    </message>
    <message>
        <source>Smart Account removed (decision undone)</source>
        <comment>event log</comment>
        <translation>Compte Smart supprimé (décision annulée)</translation>
    </message>
    <message>
        <source>Account properties changed</source>
        <comment>event log</comment>
        <translation>Propriétés du compte modifiées</translation>
    </message>
    <message>
        <source>Account domain changed</source>
        <comment>event log</comment>
        <translation>Domaine du compte modifié</translation>
    </message>
    <message>
        <source>Account domain restored (decision undone)</source>
        <comment>event log</comment>
        <translation>Domaine du compte rétabli (décision annulée)</translation>
    </message>
    <message>
        <source>Administrator appointed</source>
        <comment>event log</comment>
        <translation>Administrateur désigné</translation>
    </message>
    <message>
        <source>Request sent</source>
        <comment>event log</comment>
        <translation>Demande envoyée</translation>
    </message>
    <message>
        <source>Request given to other deciders</source>
        <comment>event log</comment>
        <translation>Demande transmise à d&apos;autres personnes</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>event log</comment>
        <translation>Demande retirée</translation>
    </message>
    <message>
        <source>Request approved</source>
        <comment>event log</comment>
        <translation>Demande approuvée</translation>
    </message>
    <message>
        <source>Request declined</source>
        <comment>event log</comment>
        <translation>Demande refusée</translation>
    </message>
    <message>
        <source>Decision undone</source>
        <comment>event log</comment>
        <translation>Décision annulée</translation>
    </message>
    <message>
        <source>Request expired</source>
        <comment>event log</comment>
        <translation>Demande expirée</translation>
    </message>
    <message>
        <source>Reminders sent</source>
        <comment>event log</comment>
        <translation>Rappels envoyés</translation>
    </message>
    <message>
        <source>Numbers sent</source>
        <comment>event log</comment>
        <translation>Numéros envoyés</translation>
    </message>
    <message>
        <source>Results of numbers mailed</source>
        <comment>event log</comment>
        <translation>Résultats des numéros envoyés par e-mail</translation>
    </message>
    <message>
        <source>Contract access granted</source>
        <comment>event log</comment>
        <translation>Accès à un contrat accordé</translation>
    </message>
    <message>
        <source>Contract access taken back (decision undone)</source>
        <comment>event log</comment>
        <translation>Accès à un contrat retiré (décision annulée)</translation>
    </message>
    <message>
        <source>Contract access removed</source>
        <comment>event log</comment>
        <translation>Accès à un contrat retiré</translation>
    </message>
    <message>
        <source>Contract access revoked</source>
        <comment>event log</comment>
        <translation>Accès à un contrat révoqué</translation>
    </message>
    <message>
        <source>Contract access ended</source>
        <comment>event log</comment>
        <translation>Accès à un contrat arrivé à son terme</translation>
    </message>
    <message>
        <source>Number checked again</source>
        <comment>event log</comment>
        <translation>Numéro vérifié de nouveau</translation>
    </message>
    <message>
        <source>Contract locked</source>
        <comment>event log</comment>
        <translation>Contrat verrouillé</translation>
    </message>
    <message>
        <source>Contract unlocked</source>
        <comment>event log</comment>
        <translation>Contrat déverrouillé</translation>
    </message>
    <message>
        <source>Comment on a request</source>
        <comment>event log</comment>
        <translation>Commentaire sur une demande</translation>
    </message>
    <message>
        <source>Request denied by a rule</source>
        <comment>event log</comment>
        <translation>Demande rejetée par une règle</translation>
    </message>
    <message>
        <source>Role ended</source>
        <comment>event log</comment>
        <translation>Fin du rôle</translation>
    </message>
    <message>
        <source>Cisco account registered</source>
        <comment>event log</comment>
        <translation>Inscription effectuée</translation>
    </message>
    <message>
        <source>Activation email sent</source>
        <comment>event log</comment>
        <translation>E-mail d&apos;activation envoyé</translation>
    </message>
    <message>
        <source>Email corrected</source>
        <comment>event log</comment>
        <translation>Adresse e-mail corrigée</translation>
    </message>
    <message>
        <source>Cisco account activated</source>
        <comment>event log</comment>
        <translation>Compte Cisco activé</translation>
    </message>
    <message>
        <source>Registration deleted</source>
        <comment>event log</comment>
        <translation>Inscription supprimée</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <comment>event log</comment>
        <translation>Profil modifié</translation>
    </message>
    <message>
        <source>User name changed</source>
        <comment>event log</comment>
        <translation>Nom d&apos;utilisateur modifié</translation>
    </message>
    <message>
        <source>Company information changed</source>
        <comment>event log</comment>
        <translation>Informations sur la société modifiées</translation>
    </message>
    <message>
        <source>New email asked for</source>
        <comment>event log</comment>
        <translation>Nouvelle adresse e-mail demandée</translation>
    </message>
    <message>
        <source>Email changed</source>
        <comment>event log</comment>
        <translation>Adresse e-mail modifiée</translation>
    </message>
    <message>
        <source>Former email restored</source>
        <comment>event log</comment>
        <translation>Ancienne adresse e-mail rétablie</translation>
    </message>
    <message>
        <source>Logged in</source>
        <comment>event log</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Logged out</source>
        <comment>event log</comment>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <comment>event log</comment>
        <translation>Réinitialisation du mot de passe demandée</translation>
    </message>
    <message>
        <source>Password reset</source>
        <comment>event log</comment>
        <translation>Mot de passe réinitialisé</translation>
    </message>
    <message>
        <source>Password changed</source>
        <comment>event log</comment>
        <translation>Mot de passe modifié</translation>
    </message>
    <message>
        <source>Preferences saved</source>
        <comment>event log</comment>
        <translation>Préférences enregistrées</translation>
    </message>
    <message>
        <source>Operator created</source>
        <comment>event log</comment>
        <translation>Opérateur créé</translation>
    </message>
    <message>
        <source>Operator removed</source>
        <comment>event log</comment>
        <translation>Opérateur supprimé</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <comment>event log</comment>
        <translation>Rappel envoyé</translation>
    </message>
    <message>
        <source>Note of a request changed</source>
        <comment>event log</comment>
        <translation>Note d&apos;une demande modifiée</translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <comment>event log</comment>
        <translation>Invitation renvoyée</translation>
    </message>
    <message>
        <source>Invitation changed</source>
        <comment>event log</comment>
        <translation>Invitation modifiée</translation>
    </message>
    <message>
        <source>Role granted</source>
        <comment>event log</comment>
        <translation>Rôle accordé</translation>
    </message>
    <message>
        <source>Role taken back (decision undone)</source>
        <comment>event log</comment>
        <translation>Rôle retiré (décision annulée)</translation>
    </message>
    <message>
        <source>Role revoked</source>
        <comment>event log</comment>
        <translation>Rôle révoqué</translation>
    </message>
    <message>
        <source>Role given up</source>
        <comment>event log</comment>
        <translation>Rôle abandonné</translation>
    </message>
    <message>
        <source>Last administrator wants to leave</source>
        <comment>event log</comment>
        <translation>Départ souhaité du dernier administrateur</translation>
    </message>
    <message>
        <source>Last administrator stays</source>
        <comment>event log</comment>
        <translation>Maintien du dernier administrateur</translation>
    </message>
    <message>
        <source>Role suspended</source>
        <comment>event log</comment>
        <translation>Rôle suspendu</translation>
    </message>
    <message>
        <source>Role restored</source>
        <comment>event log</comment>
        <translation>Rôle rétabli</translation>
    </message>
    <message>
        <source>Address added to the directory</source>
        <comment>event log</comment>
        <translation>Adresse ajoutée à l&apos;annuaire</translation>
    </message>
    <message>
        <source>Email sent again</source>
        <comment>event log</comment>
        <translation>E-mail renvoyé</translation>
    </message>
    <message>
        <source>Mail server changed</source>
        <comment>event log</comment>
        <translation>Serveur de messagerie modifié</translation>
    </message>
    <message>
        <source>Support case opened</source>
        <comment>event log</comment>
        <translation>Dossier d&apos;assistance ouvert</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>station of a request</comment>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Deciders told</source>
        <comment>station of a request</comment>
        <translation>Notification envoyée</translation>
    </message>
    <message>
        <source>The email to who decides did not arrive</source>
        <comment>station of a request</comment>
        <translation>L&apos;e-mail à la personne qui décide n&apos;est pas arrivé</translation>
    </message>
    <message>
        <source>Given to other deciders</source>
        <comment>station of a request</comment>
        <translation>Transmise à d&apos;autres personnes</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <comment>station of a request</comment>
        <translation>Rappel envoyé</translation>
    </message>
    <message>
        <source>Note changed, formerly</source>
        <comment>station of a request</comment>
        <translation>Note modifiée, auparavant</translation>
    </message>
    <message>
        <source>Sent again</source>
        <comment>station of an invitation</comment>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Invitation changed</source>
        <comment>station of an invitation</comment>
        <translation>Invitation modifiée</translation>
    </message>
    <message>
        <source>The operator can appoint an administrator</source>
        <comment>station of a request</comment>
        <translation>Désignation possible d&apos;un administrateur par l&apos;opérateur</translation>
    </message>
    <message>
        <source>Invitation sent by email</source>
        <comment>station of an invitation</comment>
        <translation>Invitation envoyée par e-mail</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <comment>station of an invitation</comment>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>station of an invitation</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>station of an invitation</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>station of an invitation</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <comment>station of a request</comment>
        <translation>En attente de décision</translation>
    </message>
    <message>
        <source>Deciders reminded</source>
        <comment>station of a request</comment>
        <translation>Rappel envoyé</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <comment>station of a request</comment>
        <translation>Prochain rappel</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>station of a request</comment>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>station of a request</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>station of a request</comment>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Comment by a decider</source>
        <comment>station of a request</comment>
        <translation>Commentaire ajouté</translation>
    </message>
    <message>
        <source>Checked again</source>
        <comment>station of a request</comment>
        <translation>Vérifiée de nouveau</translation>
    </message>
    <message>
        <source>Decision undone</source>
        <comment>station of a request</comment>
        <translation>Décision annulée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>station of a request</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>station of a request</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Support can be contacted</source>
        <comment>station of a request</comment>
        <translation>L&apos;assistance peut être contactée</translation>
    </message>
    <message>
        <source>The operator can decide too</source>
        <comment>station of a request</comment>
        <translation>L&apos;opérateur peut également décider</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>station of a request</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>The request expires</source>
        <comment>station of a request</comment>
        <translation>La demande expire</translation>
    </message>
    <message>
        <source>Requester is active</source>
        <comment>check before a decision</comment>
        <translation>Compte du demandeur actif</translation>
    </message>
    <message>
        <source>Account name is free</source>
        <comment>check before a decision</comment>
        <translation>Nom du compte disponible</translation>
    </message>
    <message>
        <source>Account domain is free</source>
        <comment>check before a decision</comment>
        <translation>Domaine du compte disponible</translation>
    </message>
    <message>
        <source>Account domain is usable</source>
        <comment>check before a decision</comment>
        <translation>Domaine du compte utilisable</translation>
    </message>
    <message>
        <source>Smart Account is active</source>
        <comment>check before a decision</comment>
        <translation>Compte Smart actif</translation>
    </message>
    <message>
        <source>Number is in force</source>
        <comment>check before a decision</comment>
        <translation>Numéro en vigueur</translation>
    </message>
    <message>
        <source>Access is not held yet</source>
        <comment>check before a decision</comment>
        <translation>Accès pas encore détenu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>flag of a request</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Your own request</source>
        <comment>flag of a request</comment>
        <translation>Votre propre demande</translation>
    </message>
    <message>
        <source>Email outside the account domain</source>
        <comment>flag of a request</comment>
        <translation>Adresse e-mail hors du domaine du compte</translation>
    </message>
    <message>
        <source>Company differs</source>
        <comment>flag of a request</comment>
        <translation>Société différente</translation>
    </message>
    <message>
        <source>Email domain differs</source>
        <comment>flag of a request</comment>
        <translation>E-mail d&apos;un autre domaine</translation>
    </message>
    <message>
        <source>Contract locked</source>
        <comment>flag of a request</comment>
        <translation>Contrat verrouillé</translation>
    </message>
    <message>
        <source>Profile incomplete</source>
        <comment>flag of a request</comment>
        <translation>Profil incomplet</translation>
    </message>
    <message>
        <source>Profile changed since</source>
        <comment>flag of a request</comment>
        <translation>Profil modifié depuis</translation>
    </message>
    <message>
        <source>Requester not active</source>
        <comment>flag of a request</comment>
        <translation>Compte du demandeur inactif</translation>
    </message>
    <message>
        <source>Full Name</source>
        <comment>changed field of a profile</comment>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>changed field of a profile</comment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Company phone</source>
        <comment>changed field of a profile</comment>
        <translation>Téléphone de la société</translation>
    </message>
    <message>
        <source>Company name (English)</source>
        <comment>changed field of a profile</comment>
        <translation>Nom de la société (en anglais)</translation>
    </message>
    <message>
        <source>Address (English)</source>
        <comment>changed field of a profile</comment>
        <translation>Adresse (en anglais)</translation>
    </message>
    <message>
        <source>Results of numbers sent by email</source>
        <comment>what upkeep did</comment>
        <translation>Résultats de numéros envoyés par e-mail</translation>
    </message>
    <message>
        <source>Numbers checked again</source>
        <comment>what upkeep did</comment>
        <translation>Numéros vérifiés de nouveau</translation>
    </message>
    <message>
        <source>Numbers no longer checked again</source>
        <comment>what upkeep did</comment>
        <translation>Numéros qui ne sont plus vérifiés</translation>
    </message>
    <message>
        <source>Ends of contracts announced</source>
        <comment>what upkeep did</comment>
        <translation>Échéances de contrats annoncées</translation>
    </message>
    <message>
        <source>Contract access ended</source>
        <comment>what upkeep did</comment>
        <translation>Accès aux contrats arrivés à leur terme</translation>
    </message>
    <message>
        <source>Customers reminded</source>
        <comment>what upkeep did</comment>
        <translation>Clients ayant reçu un rappel</translation>
    </message>
    <message>
        <source>No active administrator</source>
        <comment>why an account is on the operator&apos;s list</comment>
        <translation>Aucun administrateur actif</translation>
    </message>
    <message>
        <source>Administrators have not decided in time</source>
        <comment>why an account is on the operator&apos;s list</comment>
        <translation>Pas de décision des administrateurs dans les délais</translation>
    </message>
    <message>
        <source>The last administrator wants to leave</source>
        <comment>why an account is on the operator&apos;s list</comment>
        <translation>Départ souhaité du dernier administrateur</translation>
    </message>
    <message>
        <source>Smart Account portal</source>
        <comment>help link</comment>
        <translation>Portail des comptes Smart</translation>
    </message>
    <message>
        <source>Smart Account documents</source>
        <comment>help link</comment>
        <translation>Documents sur les comptes Smart</translation>
    </message>
    <message>
        <source>Cisco Software Central</source>
        <comment>help link</comment>
        <translation>Cisco Software Central</translation>
    </message>
    <message>
        <source>Cisco Account Profile</source>
        <comment>help link</comment>
        <translation>Profil de compte Cisco</translation>
    </message>
    <message>
        <source>Registration form for a Cisco account</source>
        <comment>help link</comment>
        <translation>Formulaire d&apos;inscription pour un compte Cisco</translation>
    </message>
    <message>
        <source>Guide to access levels</source>
        <comment>help link</comment>
        <translation>Guide des niveaux d&apos;accès</translation>
    </message>
    <message>
        <source>Guide to access rights</source>
        <comment>help link</comment>
        <translation>Guide des droits d&apos;accès</translation>
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
        <translation>Choisissez ce que les demandeurs voient des administrateurs.</translation>
    </message>
    <message>
        <source>These properties were changed since you opened them. Look at them again.</source>
        <translation>Ces propriétés ont été modifiées depuis que vous les avez ouvertes. Vérifiez-les de nouveau.</translation>
    </message>
    <message>
        <source>{domain} is already the domain of this account.</source>
        <translation>{domain} est déjà le domaine de ce compte.</translation>
    </message>
    <message>
        <source>The request {number} for another domain is still open. Wait, or withdraw it.</source>
        <translation>La demande {number} pour un autre domaine est encore ouverte. Attendez la décision ou retirez la demande.</translation>
    </message>
    <message>
        <source>The password does not match this registration. Enter it again.</source>
        <translation>Le mot de passe ne correspond pas à cette inscription. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Another registration of this address was activated. Log in.</source>
        <translation>Une autre inscription effectuée avec cette adresse a été activée. Connectez-vous.</translation>
    </message>
    <message numerus="yes">
        <source>The email has just been sent. It can be sent again in %n second.</source>
        <translation>
            <numerusform>L&apos;e-mail vient d&apos;être envoyé. Il pourra être renvoyé dans %n&#xa0;seconde.</numerusform>
            <numerusform>L&apos;e-mail vient d&apos;être envoyé. Il pourra être renvoyé dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field: why the operator appoints an administrator</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The administrators of this Smart Account are active and decide in time.</source>
        <translation>Les administrateurs de ce compte Smart sont actifs et décident dans les délais.</translation>
    </message>
    <message>
        <source>Nobody has an active Cisco account with this email. Check the address.</source>
        <translation>Aucun compte Cisco actif ne correspond à cette adresse e-mail. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>An administrator needs an email in the account domain {domain}.</source>
        <translation>Un administrateur doit avoir une adresse e-mail dans le domaine du compte ({domain}).</translation>
    </message>
    <message>
        <source>{name} is already an administrator of this Smart Account.</source>
        <translation>{name} a déjà le rôle d&apos;administrateur de ce compte Smart.</translation>
    </message>
    <message>
        <source>This address was not found. Go back to the list.</source>
        <translation>Cette adresse est introuvable. Revenez à la liste.</translation>
    </message>
    <message>
        <source>A home address cannot be added to the company directory.</source>
        <translation>Impossible d&apos;ajouter une adresse de type «&#xa0;Domicile&#xa0;» à l&apos;annuaire des sociétés.</translation>
    </message>
    <message>
        <source>Company name (English)</source>
        <translation>Nom de la société (en anglais)</translation>
    </message>
    <message>
        <source>Enter the company name.</source>
        <translation>Saisissez le nom de la société.</translation>
    </message>
    <message>
        <source>The company name needs at least one letter or digit.</source>
        <translation>Le nom de la société doit comporter au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“Private Use” is for home addresses. Choose the address type Home, or enter the company name.</source>
        <translation>«&#xa0;Private Use&#xa0;» s&apos;utilise avec une adresse de type «&#xa0;Domicile&#xa0;». Choisissez ce type d&apos;adresse ou saisissez le nom de la société.</translation>
    </message>
    <message>
        <source>This entry is no longer in the company directory. Choose another, or a new address.</source>
        <translation>Cette entrée ne figure plus dans l&apos;annuaire des sociétés. Choisissez-en une autre ou ajoutez une nouvelle adresse.</translation>
    </message>
    <message>
        <source>The chosen entry is for “{company}”. Choose another, or register a new address.</source>
        <translation>L&apos;entrée choisie concerne la société «&#xa0;{company}&#xa0;». Choisissez-en une autre ou ajoutez une nouvelle adresse.</translation>
    </message>
    <message>
        <source>Choose an address, or register a new one.</source>
        <translation>Choisissez une adresse ou ajoutez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Choose the address type.</source>
        <translation>Choisissez le type d&apos;adresse.</translation>
    </message>
    <message>
        <source>Tick the box to confirm the new address.</source>
        <translation>Cochez la case pour confirmer la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Enter the company phone.</source>
        <translation>Saisissez le téléphone de la société.</translation>
    </message>
    <message>
        <source>The leading 0 of the phone number was dropped: it is not dialed after {code}.</source>
        <translation>Le 0 initial du numéro de téléphone a été supprimé&#xa0;: il ne se compose pas après l&apos;indicatif {code}.</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>field</comment>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>You cannot decide your own request. Another administrator decides it.</source>
        <translation>Impossible de traiter votre propre demande. Un autre administrateur doit décider.</translation>
    </message>
    <message>
        <source>Only administrators can decide requests.</source>
        <translation>Seuls les administrateurs peuvent traiter les demandes.</translation>
    </message>
    <message>
        <source>Only the registry operator can decide this request.</source>
        <translation>Seul l&apos;opérateur du registre peut traiter cette demande.</translation>
    </message>
    <message>
        <source>The administrators decide this request. You can decide it too from {date}.</source>
        <translation>Les administrateurs traitent cette demande. Vous pourrez également décider à partir du {date}.</translation>
    </message>
    <message>
        <source>No decision was made on this request. There is nothing to undo.</source>
        <translation>Cette demande n&apos;a fait l&apos;objet d&apos;aucune décision. Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>Only the person who decided can undo the decision.</source>
        <translation>Seule la personne qui a décidé peut annuler la décision.</translation>
    </message>
    <message>
        <source>The decision can no longer be undone: its emails have been sent.</source>
        <translation>Impossible d&apos;annuler la décision&#xa0;: les e-mails correspondants ont déjà été envoyés.</translation>
    </message>
    <message>
        <source>“{value}” was taken in the meantime. The decision can no longer be undone.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est plus disponible. La décision ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>The request {number} for another domain was sent in the meantime. The decision can no longer be undone.</source>
        <translation>La demande {number} pour un autre domaine a été envoyée entre-temps. La décision ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>The request expired in the meantime. The decision can no longer be undone.</source>
        <translation>La demande a expiré entre-temps. La décision ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>What you typed is too long to be kept as a draft. Shorten your notes.</source>
        <translation>Votre saisie est trop longue pour être conservée comme brouillon. Raccourcissez vos notes.</translation>
    </message>
    <message>
        <source>This is already the email of your Cisco account.</source>
        <translation>Cette adresse e-mail est déjà celle de votre compte Cisco.</translation>
    </message>
    <message>
        <source>The password does not match.</source>
        <translation>Le mot de passe ne correspond pas.</translation>
    </message>
    <message>
        <source>{email} already has a Cisco account. Log in with it, or enter another email.</source>
        <translation>Un compte Cisco existe déjà pour {email}. Connectez-vous avec cette adresse ou saisissez-en une autre.</translation>
    </message>
    <message>
        <source>This Cisco account is not active, so its email stays as it is. Contact support.</source>
        <translation>Ce compte Cisco n&apos;est pas actif&#xa0;: son adresse e-mail reste inchangée. Contactez l&apos;assistance.</translation>
    </message>
    <message>
        <source>Too many failed logins with this email. Log in after {moment}, or reset the password.</source>
        <translation>Trop d&apos;échecs de connexion avec cette adresse e-mail. Connectez-vous après le {moment} ou réinitialisez le mot de passe.</translation>
    </message>
    <message>
        <source>The email or the password does not match.</source>
        <translation>L&apos;adresse e-mail ou le mot de passe ne correspond pas.</translation>
    </message>
    <message>
        <source>Emails of this registry leave by a mail server. Look in your own inbox.</source>
        <translation>Les e-mails de ce registre partent par un serveur de messagerie. Consultez votre propre boîte de réception.</translation>
    </message>
    <message>
        <source>This email was not found. Go back to the list.</source>
        <translation>Cet e-mail est introuvable. Revenez à la liste.</translation>
    </message>
    <message>
        <source>{email} is already an operator. Enter another email.</source>
        <translation>L&apos;adresse {email} est déjà celle d&apos;un opérateur. Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>“{value}” was not found. Check what you entered.</source>
        <translation>«&#xa0;{value}&#xa0;» est introuvable. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>This registry already has an operator. Log in as operator.</source>
        <translation>Ce registre a déjà un opérateur. Connectez-vous en tant qu&apos;opérateur.</translation>
    </message>
    <message>
        <source>Enter the current password.</source>
        <translation>Saisissez le mot de passe actuel.</translation>
    </message>
    <message>
        <source>The current password does not match.</source>
        <translation>Le mot de passe actuel ne correspond pas.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>Saisissez le code reçu par e-mail.</translation>
    </message>
    <message>
        <source>The code does not match the latest email, or it has expired. Check it, or start again.</source>
        <translation>Le code ne correspond pas au dernier e-mail ou a expiré. Vérifiez-le ou recommencez.</translation>
    </message>
    <message>
        <source>Choose an entry for “{field}”.</source>
        <translation>Faites un choix dans «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>label</comment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>label</comment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>“{value}” was not found. Choose a time zone from the list.</source>
        <translation>«&#xa0;{value}&#xa0;» est introuvable. Choisissez un fuseau horaire de la liste.</translation>
    </message>
    <message>
        <source>First name (Latin letters)</source>
        <translation>Prénom (caractères latins)</translation>
    </message>
    <message>
        <source>Last name (Latin letters)</source>
        <translation>Nom (caractères latins)</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <comment>field</comment>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Job title</source>
        <comment>field</comment>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <source>Choose the country or region.</source>
        <translation>Choisissez le pays ou la région.</translation>
    </message>
    <message>
        <source>Choose an entry for the job function, or none.</source>
        <translation>Choisissez une entrée pour la fonction, ou aucune.</translation>
    </message>
    <message>
        <source>Choose an entry for the job level, or none.</source>
        <translation>Choisissez une entrée pour le niveau hiérarchique, ou aucune.</translation>
    </message>
    <message>
        <source>This profile is managed by {owner}. Request changes there.</source>
        <translation>Ce profil est géré par {owner}. Adressez-vous à ce service pour toute modification.</translation>
    </message>
    <message>
        <source>You changed your profile in another window on {moment}. Nothing was saved; check the values and update again.</source>
        <translation>Vous avez modifié votre profil dans une autre fenêtre le {moment}. Rien n&apos;a été enregistré&#xa0;; vérifiez les valeurs et recommencez la mise à jour.</translation>
    </message>
    <message>
        <source>The registry operator changed your profile on {moment}. Nothing was saved; check the values and update again.</source>
        <translation>L&apos;opérateur du registre a modifié votre profil le {moment}. Rien n&apos;a été enregistré&#xa0;; vérifiez les valeurs et recommencez la mise à jour.</translation>
    </message>
    <message>
        <source>Your profile was changed in the meantime. Nothing was saved; check the values and update again.</source>
        <translation>Votre profil a été modifié entre-temps. Rien n&apos;a été enregistré&#xa0;; vérifiez les valeurs et recommencez la mise à jour.</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>label</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>This Cisco account is already active. Log in.</source>
        <translation>Ce compte Cisco est déjà actif. Connectez-vous.</translation>
    </message>
    <message>
        <source>Many emails were sent to {email} within an hour. Send the next one after {moment}.</source>
        <translation>De nombreux e-mails ont été envoyés à {email} en une heure. Envoyez le prochain après le {moment}.</translation>
    </message>
    <message>
        <source>This registration no longer exists. Register again.</source>
        <translation>Cette inscription n&apos;existe plus. Inscrivez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Note to Cisco Approver</source>
        <comment>field</comment>
        <translation>Note pour l&apos;approbateur Cisco</translation>
    </message>
    <message>
        <source>Choose who may see the account: Public or Private.</source>
        <translation>Choisissez qui peut voir le compte&#xa0;: «&#xa0;Public&#xa0;» ou «&#xa0;Privé&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>You have %n open request, the most allowed. Withdraw one, or wait.</source>
        <translation>
            <numerusform>Vous avez %n demande ouverte, le maximum autorisé. Retirez-la ou attendez.</numerusform>
            <numerusform>Vous avez %n demandes ouvertes, le maximum autorisé. Retirez-en une ou attendez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Name Already in Use. Choose a name other than “{name}”.</source>
        <translation>Nom de compte déjà utilisé. Choisissez un autre nom que «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>An Account Already Exists at this Domain. Request access to {domain}, or add a prefix.</source>
        <translation>Un compte existe déjà pour ce domaine. Demandez l&apos;accès au compte du domaine {domain} ou ajoutez un préfixe.</translation>
    </message>
    <message>
        <source>{domain} belonged to a Smart Account that was closed. It is not free yet.</source>
        <translation>Le domaine {domain} appartenait à un compte Smart qui a été fermé. Il n&apos;est pas encore disponible.</translation>
    </message>
    <message>
        <source>Your request {number} already asks for {domain}.</source>
        <translation>Votre demande {number} porte déjà sur le domaine {domain}.</translation>
    </message>
    <message>
        <source>{domain} is asked for in another request. Add a prefix, or wait for its decision.</source>
        <translation>Une autre demande porte sur le domaine {domain}. Ajoutez un préfixe ou attendez la décision.</translation>
    </message>
    <message>
        <source>The requester&apos;s Cisco account is active.</source>
        <translation>Le compte Cisco de la personne qui a fait la demande est actif.</translation>
    </message>
    <message>
        <source>The requester no longer has an active Cisco account.</source>
        <translation>La personne qui a fait la demande n&apos;a plus de compte Cisco actif.</translation>
    </message>
    <message>
        <source>“{value}” is kept for this request.</source>
        <translation>Cette demande réserve «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>“{value}” now belongs to another Smart Account or request.</source>
        <translation>«&#xa0;{value}&#xa0;» appartient désormais à un autre compte Smart ou à une autre demande.</translation>
    </message>
    <message>
        <source>{domain} is still usable with the requester&apos;s email address.</source>
        <translation>Le domaine {domain} reste utilisable avec l&apos;adresse e-mail de la personne qui a fait la demande.</translation>
    </message>
    <message>
        <source>{domain} does not match the requester&apos;s email address; the decision is yours.</source>
        <translation>Le domaine {domain} ne correspond pas à l&apos;adresse e-mail de la personne qui a fait la demande&#xa0;; la décision vous revient.</translation>
    </message>
    <message>
        <source>The registry operator</source>
        <comment>who decides a request</comment>
        <translation>L&apos;opérateur du registre</translation>
    </message>
    <message>
        <source>A rule</source>
        <comment>who decided: no person, but the rules for numbers</comment>
        <translation>Une règle</translation>
    </message>
    <message>
        <source>A former person</source>
        <comment>somebody whose account was deleted</comment>
        <translation>Une personne dont le compte a été supprimé</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>a person&apos;s name, where one stands alone</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>An administrator</source>
        <comment>who decided, where no name may be shown</comment>
        <translation>Un administrateur</translation>
    </message>
    <message>
        <source>A Smart Account Administrator</source>
        <comment>who decided, where only the role may be shown</comment>
        <translation>Un administrateur du compte Smart</translation>
    </message>
    <message numerus="yes">
        <source>%n Smart Account Administrator</source>
        <comment>who decides</comment>
        <translation>
            <numerusform>%n administrateur du compte Smart</numerusform>
            <numerusform>%n administrateurs du compte Smart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrator</source>
        <comment>who decides</comment>
        <translation>
            <numerusform>%n administrateur</numerusform>
            <numerusform>%n administrateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The request {number} was not found. Check the number.</source>
        <translation>La demande {number} est introuvable. Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>The requester administers the Smart Account.</source>
        <translation>La personne qui a fait la demande administre le compte Smart.</translation>
    </message>
    <message>
        <source>The requester no longer administers the Smart Account.</source>
        <translation>La personne qui a fait la demande n&apos;administre plus le compte Smart.</translation>
    </message>
    <message>
        <source>Nobody yet: the registry operator names an administrator first</source>
        <comment>who decides a request</comment>
        <translation>Personne pour l&apos;instant&#xa0;: l&apos;opérateur du registre désigne d&apos;abord un administrateur</translation>
    </message>
    <message>
        <source>Only administrators of the Smart Account decide this request. Write to them, or appoint an administrator when nobody answers.</source>
        <translation>Seuls les administrateurs du compte Smart peuvent traiter cette demande. Écrivez-leur, ou désignez un administrateur si personne ne répond.</translation>
    </message>
    <message>
        <source>The Smart Account is active.</source>
        <translation>Le compte Smart est actif.</translation>
    </message>
    <message>
        <source>The Smart Account is closed.</source>
        <translation>Le compte Smart est fermé.</translation>
    </message>
    <message>
        <source>The number exists and is in force.</source>
        <translation>Le numéro existe et est en vigueur.</translation>
    </message>
    <message>
        <source>The number is no longer known, or no longer in force.</source>
        <translation>Le numéro n&apos;est plus connu ou n&apos;est plus en vigueur.</translation>
    </message>
    <message>
        <source>The requester does not hold all of this access yet.</source>
        <translation>La personne qui a fait la demande ne détient pas encore tout cet accès.</translation>
    </message>
    <message>
        <source>The requester already holds all of this access.</source>
        <translation>La personne qui a fait la demande détient déjà tout cet accès.</translation>
    </message>
    <message>
        <source>The new domain is already in use. To undo this decision, contact support.</source>
        <translation>Le nouveau domaine est déjà en service. Pour annuler cette décision, contactez l&apos;assistance.</translation>
    </message>
    <message>
        <source>{domain} was taken in the meantime. To undo this decision, contact support.</source>
        <translation>Le domaine {domain} n&apos;est plus disponible. Pour annuler cette décision, contactez l&apos;assistance.</translation>
    </message>
    <message>
        <source>The Smart Account is created at once. Nobody has to approve it.</source>
        <translation>Le compte Smart est créé immédiatement. Aucune approbation n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>The registry operator decides. Without a decision, the request expires on {expires}.</source>
        <translation>L&apos;opérateur du registre décide. Sans décision, la demande expire le {expires}.</translation>
    </message>
    <message>
        <source>An administrator of the Smart Account “{account}” decides; from {date} the registry operator can decide too. Without a decision, the request expires on {expires}.</source>
        <translation>Un administrateur du compte Smart «&#xa0;{account}&#xa0;» décide&#xa0;; à partir du {date}, l&apos;opérateur du registre peut également décider. Sans décision, la demande expire le {expires}.</translation>
    </message>
    <message>
        <source>An administrator of the Smart Account at the parent domain decides; from {date} the registry operator can decide too. Without a decision, the request expires on {expires}.</source>
        <translation>Un administrateur du compte Smart du domaine parent décide&#xa0;; à partir du {date}, l&apos;opérateur du registre peut également décider. Sans décision, la demande expire le {expires}.</translation>
    </message>
    <message>
        <source>This list can no longer be continued from here. Load it again.</source>
        <translation>Impossible de poursuivre cette liste à partir d&apos;ici. Rechargez-la.</translation>
    </message>
    <message>
        <source>The Smart Account “{account}” is already in use. To undo this decision, contact support.</source>
        <translation>Le compte Smart «&#xa0;{account}&#xa0;» est déjà en service. Pour annuler cette décision, contactez l&apos;assistance.</translation>
    </message>
    <message>
        <source>{name} decided this request on {date}. Your decision was not saved.</source>
        <translation>{name} a déjà traité cette demande le {date}. Votre décision n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>{name} withdrew this request on {date}. Your decision was not saved.</source>
        <translation>{name} a retiré cette demande le {date}. Votre décision n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>This request expired on {date}. Your decision was not saved.</source>
        <translation>Cette demande a expiré le {date}. Votre décision n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>{name} decided this request on {date}. It can no longer be withdrawn.</source>
        <translation>{name} a déjà traité cette demande le {date}. Elle ne peut plus être retirée.</translation>
    </message>
    <message>
        <source>{name} decided this request on {date}. Nothing was sent or changed.</source>
        <translation>{name} a déjà traité cette demande le {date}. Rien n&apos;a été envoyé ni modifié.</translation>
    </message>
    <message>
        <source>This request was already withdrawn on {date}.</source>
        <translation>Cette demande a déjà été retirée le {date}.</translation>
    </message>
    <message>
        <source>{name} withdrew this request on {date}. Nothing was sent or changed.</source>
        <translation>{name} a retiré cette demande le {date}. Rien n&apos;a été envoyé ni modifié.</translation>
    </message>
    <message>
        <source>This request expired on {date}. It does not need to be withdrawn.</source>
        <translation>Cette demande a expiré le {date}. Il n&apos;est pas nécessaire de la retirer.</translation>
    </message>
    <message>
        <source>This request expired on {date}. Nothing was sent or changed.</source>
        <translation>Cette demande a expiré le {date}. Rien n&apos;a été envoyé ni modifié.</translation>
    </message>
    <message>
        <source>This request has changed since you opened it. Look at it again.</source>
        <translation>Cette demande a été modifiée depuis que vous l&apos;avez ouverte. Vérifiez-la de nouveau.</translation>
    </message>
    <message>
        <source>{domain} is the domain of your email address.</source>
        <translation>{domain} est le domaine de votre adresse e-mail.</translation>
    </message>
    <message>
        <source>{domain} adds a prefix to {shared}, the domain of your email address.</source>
        <translation>{domain} ajoute un préfixe à {shared}, le domaine de votre adresse e-mail.</translation>
    </message>
    <message>
        <source>{domain} does not match your email address.</source>
        <translation>{domain} ne correspond pas à votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Choose the language of the invitation.</source>
        <translation>Sélectionnez la langue de l&apos;invitation.</translation>
    </message>
    <message>
        <source>{email} already has an open invitation to this Smart Account: {number}.</source>
        <translation>Une invitation à ce compte Smart est déjà en attente pour {email}&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>The invitation was sent lately. You can send it again on {date}.</source>
        <translation>L&apos;invitation vient d&apos;être envoyée. Vous pourrez la renvoyer le {date}.</translation>
    </message>
    <message>
        <source>This action needs the role {role}.</source>
        <translation>Cette action est réservée au rôle «&#xa0;{role}&#xa0;».</translation>
    </message>
    <message>
        <source>Only the person who sent the request can withdraw it.</source>
        <translation>Seule la personne qui a envoyé la demande peut la retirer.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>This Cisco account is waiting to be activated. Follow the link in the email.</source>
        <translation>Ce compte Cisco est en attente d&apos;activation. Suivez le lien reçu par e-mail.</translation>
    </message>
    <message>
        <source>The registry operator locked this Cisco account. Contact support.</source>
        <translation>L&apos;opérateur du registre a verrouillé ce compte Cisco. Contactez l&apos;assistance.</translation>
    </message>
    <message>
        <source>This Cisco account is being closed. To keep it, follow the link in the email.</source>
        <translation>Ce compte Cisco est en cours de fermeture. Pour le conserver, suivez le lien reçu par e-mail.</translation>
    </message>
    <message>
        <source>Messages to support are sent from a Cisco account. Log in with one.</source>
        <translation>Les messages à l&apos;assistance sont envoyés depuis un compte Cisco. Connectez-vous avec un tel compte.</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Choisissez un sujet.</translation>
    </message>
    <message>
        <source>Log in to write about this topic. Without login, only questions about a Cisco account can be sent.</source>
        <translation>Connectez-vous pour écrire à ce sujet. Sans connexion, seules les questions sur un compte Cisco peuvent être envoyées.</translation>
    </message>
    <message>
        <source>Enter the full name.</source>
        <translation>Saisissez le nom complet.</translation>
    </message>
    <message>
        <source>Use the email of your Cisco account: {email}.</source>
        <translation>Utilisez l&apos;adresse e-mail de votre compte Cisco&#xa0;: {email}.</translation>
    </message>
    <message>
        <source>Enter the inquiry.</source>
        <translation>Saisissez le message.</translation>
    </message>
    <message>
        <source>Full Name</source>
        <comment>field</comment>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Company name</source>
        <comment>field</comment>
        <translation>Nom de la société</translation>
    </message>
    <message>
        <source>Account Domain</source>
        <comment>field</comment>
        <translation>Domaine du compte</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <comment>field</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>You sent many messages today. Send the next one after {moment}.</source>
        <translation>Vous avez envoyé de nombreux messages aujourd&apos;hui. Envoyez le suivant après le {moment}.</translation>
    </message>
    <message>
        <source>Many messages were sent without login. Log in to send yours now, or send it after {moment}.</source>
        <translation>De nombreux messages ont été envoyés sans connexion. Connectez-vous pour envoyer le vôtre, ou envoyez-le après le {moment}.</translation>
    </message>
    <message>
        <source>Nobody runs this registry yet. Set up the registry operator first.</source>
        <translation>Personne ne tient encore ce registre. Configurez d&apos;abord l&apos;opérateur du registre.</translation>
    </message>
    <message>
        <source>This link belongs to nothing in this registry. Copy the whole link from the email.</source>
        <translation>Ce lien ne correspond à rien dans ce registre. Copiez le lien complet depuis l&apos;e-mail.</translation>
    </message>
    <message>
        <source>This link has already been used. Log in.</source>
        <translation>Ce lien a déjà été utilisé. Connectez-vous.</translation>
    </message>
    <message>
        <source>A newer link was sent. Use the latest email.</source>
        <translation>Un lien plus récent a été envoyé. Utilisez le dernier e-mail reçu.</translation>
    </message>
    <message>
        <source>This link has expired. Send a new one.</source>
        <translation>Ce lien a expiré. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This link has expired. Reset the password again.</source>
        <translation>Ce lien a expiré. Réinitialisez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>This code has expired. Send the email again.</source>
        <translation>Ce code a expiré. Renvoyez l&apos;e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>The code does not match the latest email. Check it; %n try is left.</source>
        <translation>
            <numerusform>Le code ne correspond pas au dernier e-mail. Vérifiez-le&#xa0;; il reste %n essai.</numerusform>
            <numerusform>Le code ne correspond pas au dernier e-mail. Vérifiez-le&#xa0;; il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code can no longer be entered. Follow the link, or send the email again.</source>
        <translation>Ce code ne peut plus être saisi. Suivez le lien ou renvoyez l&apos;e-mail.</translation>
    </message>
    <message>
        <source>The user name can be changed only once.</source>
        <translation>Le nom d&apos;utilisateur ne peut être modifié qu&apos;une seule fois.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Saisissez le nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The user name has {characters}. Use unaccented Latin letters, digits, hyphens, underscores, and periods.</source>
        <translation>Le nom d&apos;utilisateur contient {characters}. Utilisez des lettres latines sans accent, des chiffres, des traits d&apos;union ou de soulignement et des points.</translation>
    </message>
    <message>
        <source>Enter {minimum} to {maximum} characters for the user name; it has {count}.</source>
        <translation>Le nom d&apos;utilisateur doit comporter entre {minimum} et {maximum} caractères (actuellement&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>Begin and end the user name with a letter or a digit.</source>
        <translation>Le nom d&apos;utilisateur doit commencer et se terminer par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“{name}” is already in use. Choose another user name.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Choisissez un autre nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Your profile has no company name. Complete the company information first.</source>
        <translation>Votre profil ne contient pas de nom de société. Complétez d&apos;abord les informations sur la société.</translation>
    </message>
    <message>
        <source>Your profile has no company address. Complete the company information first.</source>
        <translation>Votre profil ne contient pas d&apos;adresse de société. Complétez d&apos;abord les informations sur la société.</translation>
    </message>
    <message>
        <source>Your profile has no company phone. Complete the company information first.</source>
        <translation>Votre profil ne contient pas de téléphone de société. Complétez d&apos;abord les informations sur la société.</translation>
    </message>
    <message>
        <source>Log in to go on.</source>
        <translation>Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Only the registry operator can do this.</source>
        <translation>Seul l&apos;opérateur du registre peut effectuer cette action.</translation>
    </message>
    <message>
        <source>The operator&apos;s login cannot send requests or hold a role.</source>
        <translation>La connexion d&apos;opérateur ne permet ni de faire une demande ni d&apos;avoir un rôle.</translation>
    </message>
    <message>
        <source>This Smart Account was not found. Go back to the list.</source>
        <translation>Ce compte Smart est introuvable. Revenez à la liste.</translation>
    </message>
    <message>
        <source>The Smart Account “{account}” has no other active administrator. Name another administrator first.</source>
        <translation>Le compte Smart «&#xa0;{account}&#xa0;» n&apos;a pas d&apos;autre administrateur actif. Désignez d&apos;abord un autre administrateur.</translation>
    </message>
    <message>
        <source>An approver needs an email in the account domain {domain}.</source>
        <translation>Un approbateur doit avoir une adresse e-mail dans le domaine du compte ({domain}).</translation>
    </message>
    <message>
        <source>Enter the account name.</source>
        <translation>Saisissez le nom du compte.</translation>
    </message>
    <message>
        <source>Enter at least {minimum} characters for the account name; it has {count}.</source>
        <translation>Le nom du compte doit comporter au moins {minimum} caractères (actuellement&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>Enter at most {maximum} characters for the account name; it has {count}.</source>
        <translation>Le nom du compte peut comporter au plus {maximum} caractères (actuellement&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>The account name has {characters}. Use Latin letters, digits, and punctuation.</source>
        <translation>Le nom du compte contient {characters}. Utilisez des lettres latines, des chiffres et des signes de ponctuation.</translation>
    </message>
    <message>
        <source>The account name needs at least one letter or digit.</source>
        <translation>Le nom du compte doit comporter au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of an organization. Enter the organization&apos;s name.</source>
        <translation>«&#xa0;{name}&#xa0;» ne désigne aucune organisation. Saisissez le nom de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Postal code {code} belongs to {place}, not to {chosen}.</source>
        <translation>Le code postal {code} correspond à {place} et non à {chosen}.</translation>
    </message>
    <message>
        <source>Postal code {code} is not in the postal directory. Check it, or confirm that it is new.</source>
        <translation>Le code postal {code} ne figure pas dans la liste des codes postaux. Vérifiez-le ou confirmez qu&apos;il est nouveau.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>Japan</comment>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <comment>Japan</comment>
        <translation>Préfecture</translation>
    </message>
    <message>
        <source>City</source>
        <comment>Japan</comment>
        <translation>Ville ou arrondissement</translation>
    </message>
    <message>
        <source>Address 1</source>
        <comment>Japan</comment>
        <translation>Adresse 1 (quartier et numéro)</translation>
    </message>
    <message>
        <source>Address 2</source>
        <comment>Japan</comment>
        <translation>Adresse 2 (immeuble, étage)</translation>
    </message>
    <message>
        <source>Street number and name</source>
        <comment>France</comment>
        <translation>Numéro et voie</translation>
    </message>
    <message>
        <source>Building, floor</source>
        <comment>France</comment>
        <translation>Complément d&apos;adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>France</comment>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <comment>France</comment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Street name and number</source>
        <comment>Italy</comment>
        <translation>Voie et numéro</translation>
    </message>
    <message>
        <source>Building, staircase, floor</source>
        <comment>Italy</comment>
        <translation>Bâtiment, escalier, étage</translation>
    </message>
    <message>
        <source>Postal code (CAP)</source>
        <comment>Italy</comment>
        <translation>Code postal (CAP)</translation>
    </message>
    <message>
        <source>City</source>
        <comment>Italy</comment>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>Italy</comment>
        <translation>Province</translation>
    </message>
    <message>
        <source>Street address</source>
        <comment>United States</comment>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Apt, suite, unit</source>
        <comment>United States</comment>
        <translation>Appartement, bureau</translation>
    </message>
    <message>
        <source>City</source>
        <comment>United States</comment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <comment>United States</comment>
        <translation>État (États-Unis)</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <comment>United States</comment>
        <translation>Code postal (ZIP)</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>any other country</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address 2</source>
        <comment>any other country</comment>
        <translation>Adresse 2 (immeuble, étage)</translation>
    </message>
    <message>
        <source>City</source>
        <comment>any other country</comment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State/Region</source>
        <comment>any other country</comment>
        <translation>Région ou État</translation>
    </message>
    <message>
        <source>Zip/Postal</source>
        <comment>any other country</comment>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Enter “{field}” in the form {example}.</source>
        <translation>Saisissez «&#xa0;{field}&#xa0;» sous la forme {example}.</translation>
    </message>
    <message>
        <source>Enter the prefix.</source>
        <translation>Saisissez le préfixe.</translation>
    </message>
    <message>
        <source>Enter the account domain.</source>
        <translation>Saisissez le domaine du compte.</translation>
    </message>
    <message>
        <source>{domain} is a public suffix, open to anyone. Enter the organization&apos;s own domain.</source>
        <translation>{domain} est un suffixe public, ouvert à tous. Saisissez le domaine propre à l&apos;organisation.</translation>
    </message>
    <message>
        <source>{domain} is a public email provider&apos;s. Enter the organization&apos;s own domain.</source>
        <translation>{domain} est le domaine d&apos;un fournisseur public d&apos;adresses e-mail. Saisissez le domaine propre à l&apos;organisation.</translation>
    </message>
    <message>
        <source>Enter the email address first: the domain is compared with it.</source>
        <translation>Saisissez d&apos;abord l&apos;adresse e-mail&#xa0;: le domaine est comparé à cette adresse.</translation>
    </message>
    <message>
        <source>An email address at {host} cannot show that {domain} is the organization&apos;s.</source>
        <translation>Une adresse e-mail du domaine {host} ne permet pas de vérifier que le domaine {domain} appartient à l&apos;organisation.</translation>
    </message>
    <message>
        <source>{domain} is a parent domain of {host}. The domain must be {host} or end in .{host}.</source>
        <translation>Le domaine {domain} est un parent du domaine {host}. Le domaine doit être {host} ou se terminer par .{host}.</translation>
    </message>
    <message>
        <source>The domain must be {host} or end in .{host}.</source>
        <translation>Le domaine doit être {host} ou se terminer par .{host}.</translation>
    </message>
    <message>
        <source>{host} is a public email provider. Use an address of the organization.</source>
        <translation>{host} est un fournisseur public d&apos;adresses e-mail. Utilisez une adresse de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Several people may read {email}. Use a personal address.</source>
        <translation>Plusieurs personnes lisent peut-être {email}. Utilisez une adresse personnelle.</translation>
    </message>
    <message>
        <source>Enter the email address.</source>
        <translation>Saisissez l&apos;adresse e-mail.</translation>
    </message>
    <message>
        <source>The email address has characters that cannot be seen. Type it again.</source>
        <translation>L&apos;adresse e-mail contient des caractères invisibles. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Enter the email address in the form {example}.</source>
        <translation>Saisissez l&apos;adresse e-mail sous la forme {example}.</translation>
    </message>
    <message>
        <source>Enter one email address; this has more than one @.</source>
        <translation>Saisissez une seule adresse e-mail&#xa0;: celle-ci contient plusieurs @.</translation>
    </message>
    <message>
        <source>The email address has {characters} before the @. Use Latin letters and digits.</source>
        <translation>L&apos;adresse e-mail contient {characters} avant le signe @. Utilisez des lettres latines et des chiffres.</translation>
    </message>
    <message>
        <source>Before the @ of the email address, a dot cannot be first, last, or next to another dot.</source>
        <translation>Dans l&apos;adresse e-mail, avant le signe @, un point ne peut être placé ni au début, ni à la fin, ni à côté d&apos;un autre.</translation>
    </message>
    <message>
        <source>Enter at most {maximum} characters before the @; there are {count}.</source>
        <translation>Au plus {maximum} caractères peuvent précéder le signe @ (actuellement&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>The email address can have at most {maximum} characters; it has {count}.</source>
        <translation>L&apos;adresse e-mail peut comporter au plus {maximum} caractères (actuellement&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>No email can be sent to {host}. Enter another email address.</source>
        <translation>Impossible d&apos;envoyer des e-mails au domaine {host}. Saisissez une autre adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter the whole domain, as in {example}.</source>
        <translation>Saisissez le domaine complet, par exemple {example}.</translation>
    </message>
    <message>
        <source>Enter a domain name, not an IP address.</source>
        <translation>Saisissez un nom de domaine et non une adresse IP.</translation>
    </message>
    <message>
        <source>A domain can have at most {maximum} characters; this one has {count}.</source>
        <translation>Un domaine peut comporter au plus {maximum} caractères (actuellement&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>Remove the extra dot: a dot cannot be first or next to another dot.</source>
        <translation>Supprimez le point en trop&#xa0;: un point ne peut être placé ni au début ni à côté d&apos;un autre.</translation>
    </message>
    <message>
        <source>“{label}” cannot contain {characters}. Use letters, digits, and hyphens.</source>
        <translation>«&#xa0;{label}&#xa0;» ne peut pas contenir {characters}. Utilisez des lettres, des chiffres et des traits d&apos;union.</translation>
    </message>
    <message>
        <source>“{label}” cannot begin or end with a hyphen. Remove it.</source>
        <translation>«&#xa0;{label}&#xa0;» ne peut ni commencer ni se terminer par un trait d&apos;union. Supprimez-le.</translation>
    </message>
    <message>
        <source>“{label}” can have at most {maximum} characters; it has {count}.</source>
        <translation>«&#xa0;{label}&#xa0;» peut comporter au plus {maximum} caractères (actuellement&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>“{label}” cannot be part of a domain. Check its characters.</source>
        <translation>«&#xa0;{label}&#xa0;» ne peut pas faire partie d&apos;un domaine. Vérifiez les caractères.</translation>
    </message>
    <message>
        <source>Enter the first name.</source>
        <translation>Saisissez le prénom.</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>Saisissez le nom.</translation>
    </message>
    <message>
        <source>The first name has {characters}. Use Latin letters.</source>
        <translation>Le prénom contient {characters}. Utilisez l&apos;alphabet latin.</translation>
    </message>
    <message>
        <source>The last name has {characters}. Use Latin letters.</source>
        <translation>Le nom contient {characters}. Utilisez l&apos;alphabet latin.</translation>
    </message>
    <message>
        <source>“{field}” needs at least one letter. Use Latin letters.</source>
        <translation>«&#xa0;{field}&#xa0;» doit comporter au moins une lettre. Utilisez l&apos;alphabet latin.</translation>
    </message>
    <message>
        <source>{minimum} to {maximum} characters</source>
        <translation>{minimum} à {maximum} caractères</translation>
    </message>
    <message>
        <source>Enter {minimum} to {maximum} characters for the password; it has {count}.</source>
        <translation>Le mot de passe doit comporter entre {minimum} et {maximum} caractères (actuellement&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>Only unaccented letters, digits, symbols, and spaces</source>
        <translation>Uniquement des lettres sans accent, des chiffres, des symboles et des espaces</translation>
    </message>
    <message>
        <source>Use only unaccented letters, digits, symbols, and spaces in the password.</source>
        <translation>Utilisez uniquement des lettres sans accent, des chiffres, des symboles et des espaces dans le mot de passe.</translation>
    </message>
    <message>
        <source>At least one uppercase letter</source>
        <translation>Au moins une majuscule</translation>
    </message>
    <message>
        <source>Add an uppercase letter to the password.</source>
        <translation>Ajoutez une majuscule au mot de passe.</translation>
    </message>
    <message>
        <source>At least one lowercase letter</source>
        <translation>Au moins une minuscule</translation>
    </message>
    <message>
        <source>Add a lowercase letter to the password.</source>
        <translation>Ajoutez une minuscule au mot de passe.</translation>
    </message>
    <message>
        <source>At least one digit</source>
        <translation>Au moins un chiffre</translation>
    </message>
    <message>
        <source>Add a digit to the password.</source>
        <translation>Ajoutez un chiffre au mot de passe.</translation>
    </message>
    <message>
        <source>At least one symbol, such as - or #</source>
        <translation>Au moins un symbole, par exemple - ou #</translation>
    </message>
    <message>
        <source>Add a symbol, such as - or #, to the password.</source>
        <translation>Ajoutez au mot de passe un symbole, par exemple - ou #.</translation>
    </message>
    <message>
        <source>The phone number is too long. Check the digits.</source>
        <translation>Le numéro de téléphone est trop long. Vérifiez les chiffres.</translation>
    </message>
    <message>
        <source>The phone number is too short. Enter it with its area code.</source>
        <translation>Le numéro de téléphone est trop court. Saisissez-le avec son indicatif régional.</translation>
    </message>
    <message>
        <source>Enter the phone number.</source>
        <translation>Saisissez le numéro de téléphone.</translation>
    </message>
    <message>
        <source>Enter the phone number without its extension {extension}.</source>
        <translation>Saisissez le numéro de téléphone sans le numéro de poste {extension}.</translation>
    </message>
    <message>
        <source>The phone number has {characters}. Use digits.</source>
        <translation>Le numéro de téléphone contient {characters}. Utilisez des chiffres.</translation>
    </message>
    <message>
        <source>In a phone number, + can only come first, before the calling code.</source>
        <translation>Dans un numéro de téléphone, le signe + ne peut se trouver qu&apos;au début, avant l&apos;indicatif du pays.</translation>
    </message>
    <message>
        <source>No country has the calling code of this phone number. Check what follows +.</source>
        <translation>Aucun pays n&apos;a l&apos;indicatif de ce numéro de téléphone. Vérifiez les chiffres après le signe +.</translation>
    </message>
    <message>
        <source>Select the country first, or begin the phone number with + and its calling code.</source>
        <translation>Sélectionnez d&apos;abord le pays, ou commencez le numéro de téléphone par + et l&apos;indicatif du pays.</translation>
    </message>
    <message>
        <source>{number} is an emergency or short number. Enter another phone number.</source>
        <translation>{number} est un numéro d&apos;urgence ou un numéro court. Saisissez un autre numéro de téléphone.</translation>
    </message>
    <message>
        <source>No phone number begins like this after the calling code {code}. Check it.</source>
        <translation>Aucun numéro de téléphone ne commence ainsi après l&apos;indicatif {code}. Vérifiez les chiffres.</translation>
    </message>
    <message>
        <source>{country} has no such phone number. Check the digits, or begin with + and the calling code of the number&apos;s country.</source>
        <translation>Ce numéro de téléphone n&apos;existe pas dans le pays choisi ({country}). Vérifiez les chiffres, ou commencez par + et l&apos;indicatif du pays du numéro.</translation>
    </message>
    <message>
        <source>Fill in “{field}”.</source>
        <translation>Renseignez le champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{field}” needs at least {minimum} characters; it has {count}.</source>
        <translation>«&#xa0;{field}&#xa0;» doit comporter au moins {minimum} caractères (actuellement&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>“{field}” can have at most {maximum} characters; it has {count}.</source>
        <translation>«&#xa0;{field}&#xa0;» peut comporter au plus {maximum} caractères (actuellement&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>“{field}” cannot contain {characters}. Use Latin letters.</source>
        <translation>«&#xa0;{field}&#xa0;» contient des caractères non acceptés&#xa0;: {characters}. Utilisez l&apos;alphabet latin.</translation>
    </message>
    <message>
        <source>Smart Account Administrator: requests wait for a decision</source>
        <translation>Administrateur du compte Smart&#xa0;: des demandes attendent une décision</translation>
    </message>
    <message>
        <source>Has sent a request with a prefix: Pending</source>
        <translation>A envoyé une demande de préfixe&#xa0;: en attente</translation>
    </message>
    <message>
        <source>Has sent a request with a prefix today</source>
        <translation>A envoyé une demande de préfixe aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Request approved: administers the new Smart Account</source>
        <translation>Demande approuvée&#xa0;: administre le nouveau compte Smart</translation>
    </message>
    <message>
        <source>Request declined, with a reason</source>
        <translation>Demande refusée, avec un motif</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>what a person of the demo shows</comment>
        <translation>Demande retirée</translation>
    </message>
    <message>
        <source>Request expired without a decision</source>
        <translation>Demande expirée sans décision</translation>
    </message>
    <message>
        <source>Has asked for a different domain: overdue with the registry operator</source>
        <translation>A demandé un autre domaine&#xa0;: en retard chez l&apos;opérateur du registre</translation>
    </message>
    <message>
        <source>Smart Account Administrator: has asked for another domain of the account</source>
        <translation>Administrateur du compte Smart&#xa0;: a demandé un autre domaine pour le compte</translation>
    </message>
    <message>
        <source>Has a new email, so the Smart Account has no active administrator</source>
        <translation>A une nouvelle adresse e-mail&#xa0;: le compte Smart n&apos;a plus d&apos;administrateur actif</translation>
    </message>
    <message>
        <source>Profile complete: can create a Smart Account</source>
        <translation>Profil complet&#xa0;: peut créer un compte Smart</translation>
    </message>
    <message>
        <source>Active, company information is missing</source>
        <translation>Compte actif, informations sur la société manquantes</translation>
    </message>
    <message>
        <source>Not activated yet: the email is in the mailbox</source>
        <translation>Pas encore activé&#xa0;: l&apos;e-mail est dans la boîte aux lettres</translation>
    </message>
    <message>
        <source>Registry operator: decides requests for a different domain</source>
        <translation>Opérateur du registre&#xa0;: traite les demandes de changement de domaine</translation>
    </message>
    <message>
        <source>The registry address {url} must begin with sqlite:///.</source>
        <translation>L&apos;adresse du registre «&#xa0;{url}&#xa0;» doit commencer par sqlite:///.</translation>
    </message>
    <message>
        <source>{file} is not a SmartWizard registry. Choose another file; it was not changed.</source>
        <translation>«&#xa0;{file}&#xa0;» n&apos;est pas un registre SmartWizard. Choisissez un autre fichier&#xa0;; celui-ci n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>{file} was made by a newer SmartWizard. Update this program; it was not changed.</source>
        <translation>«&#xa0;{file}&#xa0;» provient d&apos;une version plus récente de SmartWizard. Mettez à jour ce programme&#xa0;; le fichier n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>Le disque est plein. Rien n&apos;a été enregistré&#xa0;; libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>The registry {file} cannot be written. Nothing was saved; check its permissions.</source>
        <translation>Impossible d&apos;écrire dans le registre «&#xa0;{file}&#xa0;». Rien n&apos;a été enregistré&#xa0;; vérifiez les droits d&apos;accès du fichier.</translation>
    </message>
    <message>
        <source>Another program is using the registry. Nothing was saved; try again.</source>
        <translation>Un autre programme utilise le registre. Rien n&apos;a été enregistré&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The registry {file} is damaged. Restore a backup; nothing was changed.</source>
        <translation>Le registre «&#xa0;{file}&#xa0;» est endommagé. Restaurez une sauvegarde&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Nothing was saved; try again.</source>
        <translation>Le registre est injoignable. Rien n&apos;a été enregistré&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>You confirmed this postal code. A new city can be typed in the list.</source>
        <translation>Vous avez confirmé ce code postal. Une nouvelle ville peut être saisie dans la liste.</translation>
    </message>
    <message>
        <source>Use “{name}” as it is typed</source>
        <translation>Utiliser la saisie «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Address (English)</source>
        <comment>field</comment>
        <translation>Adresse (en anglais)</translation>
    </message>
    <message numerus="yes">
        <source>%n company was found. The arrow keys lead to the list.</source>
        <translation>
            <numerusform>%n société trouvée. Les touches fléchées mènent à la liste.</numerusform>
            <numerusform>%n sociétés trouvées. Les touches fléchées mènent à la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>For private use, without a company: {name}</source>
        <translation>Pour un usage privé, sans société&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Companies that were found</source>
        <translation>Sociétés trouvées</translation>
    </message>
    <message>
        <source>Register a new address</source>
        <translation>Ajouter une nouvelle adresse</translation>
    </message>
    <message>
        <source>From the company directory</source>
        <translation>Dans l&apos;annuaire des sociétés</translation>
    </message>
    <message>
        <source>Your own address, for {company}</source>
        <translation>Votre propre adresse, pour la société «&#xa0;{company}&#xa0;»</translation>
    </message>
    <message>
        <source>Your home address, for private use</source>
        <translation>L&apos;adresse de votre domicile, pour un usage privé</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Corriger l&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>button</comment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>The administrators see this profile with your request. Check that it is right.</source>
        <translation>Les administrateurs voient ce profil avec votre demande. Vérifiez qu&apos;il est exact.</translation>
    </message>
    <message>
        <source>Update your profile</source>
        <comment>button</comment>
        <translation>Mettre à jour votre profil</translation>
    </message>
    <message>
        <source>Company / Organization Name</source>
        <comment>field</comment>
        <translation>Nom de la société ou de l&apos;organisation</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>label</comment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Cisco ID</source>
        <comment>field</comment>
        <translation>ID Cisco</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was saved. Quote report {number} to support.</source>
        <translation>Le programme a rencontré une erreur&#xa0;; rien n&apos;a été enregistré. Indiquez le numéro de rapport {number} à l&apos;assistance.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Account Properties</source>
        <comment>section</comment>
        <translation>Propriétés du compte</translation>
    </message>
    <message>
        <source>The request {number} was sent. Until it is decided the domain stays as it is.</source>
        <translation>La demande {number} a été envoyée. Jusqu&apos;à la décision, le domaine actuel reste en vigueur.</translation>
    </message>
    <message>
        <source>Orders of products with Smart Licensing ask for both.</source>
        <translation>Ces deux informations sont demandées dans les commandes de produits avec Smart Licensing.</translation>
    </message>
    <message>
        <source>Only a Smart Account Administrator can change these properties.</source>
        <translation>Seul un administrateur du compte Smart peut modifier ces propriétés.</translation>
    </message>
    <message>
        <source>The domain can be changed again once the open request is decided.</source>
        <translation>Le domaine pourra de nouveau être modifié après la décision sur la demande ouverte.</translation>
    </message>
    <message>
        <source>Smart Account Name</source>
        <comment>field</comment>
        <translation>Nom du compte Smart</translation>
    </message>
    <message>
        <source>Update saved</source>
        <comment>message</comment>
        <translation>Mise à jour enregistrée</translation>
    </message>
    <message>
        <source>Edit Account Domain</source>
        <translation>Modifier le domaine du compte</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Option</source>
        <comment>prefix or different domain</comment>
        <translation>Option</translation>
    </message>
    <message>
        <source>Add a Prefix to the Domain</source>
        <translation>Ajouter un préfixe au domaine</translation>
    </message>
    <message>
        <source>Use a Different Domain</source>
        <translation>Utiliser un autre domaine</translation>
    </message>
    <message>
        <source>Prefix</source>
        <comment>before the domain</comment>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>One or more names before your domain, such as jp or paris.lab.</source>
        <translation>Un ou plusieurs noms placés avant votre domaine, par exemple jp ou paris.lab.</translation>
    </message>
    <message>
        <source>The whole domain, such as example.com.</source>
        <translation>Le domaine complet, par exemple example.com.</translation>
    </message>
    <message>
        <source>Note to Cisco Approver</source>
        <translation>Note pour l&apos;approbateur Cisco</translation>
    </message>
    <message>
        <source>Read by the administrators of the Smart Account at the parent domain, in any language.</source>
        <translation>Lue par les administrateurs du compte Smart du domaine parent&#xa0;; langue au choix.</translation>
    </message>
    <message>
        <source>Read by the registry operator: at least 10 characters, in any language.</source>
        <translation>Lue par l&apos;opérateur du registre&#xa0;; au moins 10 caractères, langue au choix.</translation>
    </message>
    <message>
        <source>The requester&apos;s company information is complete.</source>
        <translation>Les informations sur la société de la personne qui a fait la demande sont complètes.</translation>
    </message>
    <message>
        <source>The requester&apos;s company information is not complete.</source>
        <translation>Les informations sur la société de la personne qui a fait la demande sont incomplètes.</translation>
    </message>
    <message>
        <source>The requester&apos;s email is outside the account domain.</source>
        <translation>L&apos;adresse e-mail de la personne qui a fait la demande est hors du domaine du compte.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Vérifications effectuées</translation>
    </message>
    <message>
        <source>Usable</source>
        <comment>verdict on a domain</comment>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Usable with approval</source>
        <comment>verdict on a domain</comment>
        <translation>Utilisable après approbation</translation>
    </message>
    <message>
        <source>Not usable</source>
        <comment>verdict on a domain</comment>
        <translation>Non utilisable</translation>
    </message>
    <message>
        <source>Your email</source>
        <comment>beside a domain</comment>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Leave the onboarding?</source>
        <translation>Quitter la mise en route&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed can be kept, so that you can resume later on this page.</source>
        <translation>Votre saisie peut être conservée, afin que vous puissiez reprendre plus tard sur cette page.</translation>
    </message>
    <message>
        <source>Continue here</source>
        <comment>button</comment>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <comment>button</comment>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <comment>button</comment>
        <translation>Conserver le brouillon</translation>
    </message>
    <message>
        <source>A draft of {date} was found for this address.</source>
        <translation>Un brouillon du {date} a été trouvé pour cette adresse.</translation>
    </message>
    <message>
        <source>Resume your draft?</source>
        <translation>Reprendre votre brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>Start again</source>
        <comment>throw the draft away</comment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>go on with the draft</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Brouillon enregistré à {time}</translation>
    </message>
    <message>
        <source>Somebody who works at the company of the contract sends it to support: pass it on to them, in a language they read.</source>
        <translation>Une personne de la société titulaire du contrat l&apos;envoie à l&apos;assistance&#xa0;: transmettez-le-lui, dans une langue qu&apos;elle lit.</translation>
    </message>
    <message>
        <source>Authorization for {number}</source>
        <translation>Autorisation pour le numéro «&#xa0;{number}&#xa0;»</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>To</source>
        <comment>field: who gets an email</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>field: of an email</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>field: of an email</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>to the clipboard</comment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Not provided</source>
        <comment>instead of an empty value</comment>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>field that may stay empty</comment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Use this</source>
        <comment>take the proposed value</comment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>theme</comment>
        <translation>Comme l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Choose language</source>
        <comment>label</comment>
        <translation>Choisir la langue</translation>
    </message>
    <message>
        <source>No Smart Account yet</source>
        <translation>Aucun compte Smart pour le moment</translation>
    </message>
    <message>
        <source>This Smart Account cannot be shown</source>
        <translation>Impossible d&apos;afficher ce compte Smart</translation>
    </message>
    <message>
        <source>Accounts on which you hold a role appear here. Create one, or ask for a role.</source>
        <translation>Les comptes dans lesquels vous avez un rôle figurent ici. Créez-en un ou demandez un rôle.</translation>
    </message>
    <message>
        <source>Request Access to an Existing Smart Account</source>
        <translation>Demander l&apos;accès à un compte Smart existant</translation>
    </message>
    <message>
        <source>For a Smart Account that your company or a partner has already. You need its exact account domain identifier.</source>
        <translation>Pour un compte Smart que votre société ou un partenaire possède déjà. L&apos;identifiant exact du domaine de compte est nécessaire.</translation>
    </message>
    <message>
        <source>Access cannot be requested now</source>
        <translation>Impossible de demander l&apos;accès pour le moment</translation>
    </message>
    <message>
        <source>The reminder was sent.</source>
        <translation>Le rappel a été envoyé.</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>button</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Show my Smart Accounts</source>
        <translation>Afficher vos comptes Smart</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>light or dark</comment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Manage Profile</source>
        <comment>menu</comment>
        <translation>Gérer le profil</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>menu</comment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Log out</source>
        <comment>menu</comment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>button</comment>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide password</source>
        <comment>button</comment>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>state of a guide step</comment>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a guide step</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>to put right</source>
        <comment>state of a guide step</comment>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>still to do</source>
        <comment>state of a guide step</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Tip</source>
        <comment>memo of the guide</comment>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Caution</source>
        <comment>of the guide</comment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Steps on this page</source>
        <translation>Étapes de cette page</translation>
    </message>
    <message>
        <source>Fold the guide</source>
        <translation>Replier le guide</translation>
    </message>
    <message>
        <source>Show me</source>
        <comment>link: where the control is</comment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Copy all</source>
        <comment>button: all values of the page</comment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Open at Cisco.com</source>
        <translation>Ouvrir sur Cisco.com</translation>
    </message>
    <message>
        <source>Change Account Headquarters</source>
        <translation>Modifier le siège social du compte</translation>
    </message>
    <message>
        <source>Only how many there are</source>
        <comment>what requesters see of administrators</comment>
        <translation>Leur nombre uniquement</translation>
    </message>
    <message>
        <source>How many there are and their role</source>
        <comment>what requesters see of administrators</comment>
        <translation>Leur nombre et leur rôle</translation>
    </message>
    <message>
        <source>Names and email addresses</source>
        <comment>what requesters see of administrators</comment>
        <translation>Noms et adresses e-mail</translation>
    </message>
    <message>
        <source>What requesters see of administrators</source>
        <translation>Ce que les demandeurs voient des administrateurs</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <comment>field</comment>
        <translation>Siège social</translation>
    </message>
    <message>
        <source>Administrators</source>
        <comment>label</comment>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Your roles</source>
        <comment>label</comment>
        <translation>Vos rôles</translation>
    </message>
    <message>
        <source>Account Domain Identifier</source>
        <translation>Identifiant du domaine de compte</translation>
    </message>
    <message>
        <source>Created on</source>
        <comment>label: the day of an account</comment>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Add a Different Address</source>
        <translation>Ajouter une autre adresse</translation>
    </message>
    <message>
        <source>Add Headquarters Address</source>
        <translation>Ajouter l&apos;adresse du siège social</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>of an address</comment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <comment>title: greeting</comment>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Registry operator</source>
        <comment>title: home of the operator</comment>
        <translation>Opérateur du registre</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que souhaitez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>title: the first page</comment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>{today} · Last login: {when}</source>
        <translation>{today} · Dernière connexion&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Create a Smart Account</source>
        <translation>Créer un compte Smart</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Ouvrir cette page dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>The link leads out of SmartWizard, to {host}: {address}</source>
        <translation>Le lien mène hors de SmartWizard, vers {host}&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Not in the postal directory. Check it, or choose prefecture and city.</source>
        <translation>Code introuvable dans la liste des codes postaux. Vérifiez-le, ou choisissez la préfecture et la ville.</translation>
    </message>
    <message>
        <source>The postal code fills it in.</source>
        <translation>Le code postal remplit ce champ.</translation>
    </message>
    <message>
        <source>Filled in from the code.</source>
        <translation>Rempli à partir du code postal.</translation>
    </message>
    <message>
        <source>Filled in from the code. Put the number before it, as in {example}.</source>
        <translation>Rempli à partir du code postal. Ajoutez le numéro au début, comme dans {example}.</translation>
    </message>
    <message>
        <source>From the postal code: {value}</source>
        <translation>D&apos;après le code postal&#xa0;: {value}</translation>
    </message>
    <message>
        <source>In Latin letters: {name}</source>
        <translation>En caractères latins&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Formatted</source>
        <comment>show the letter with its layout</comment>
        <translation>Avec mise en forme</translation>
    </message>
    <message>
        <source>Plain text</source>
        <comment>show the letter without its layout</comment>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>To {email}</source>
        <comment>email and its address</comment>
        <translation>À&#xa0;: {email}</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>a kept email</comment>
        <translation>Remettre dans «&#xa0;Reçus&#xa0;»</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>an email</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Choose an email in the list to read it here.</source>
        <translation>Choisissez un e-mail dans la liste pour le lire ici.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>in a long list</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nothing found. Type another part of the name.</source>
        <translation>Aucun résultat. Saisissez une autre partie du nom.</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>folder of emails</comment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>folder of emails</comment>
        <translation>Conservés</translation>
    </message>
    <message>
        <source>Search emails</source>
        <comment>name of the search line</comment>
        <translation>Rechercher un e-mail</translation>
    </message>
    <message>
        <source>All addresses</source>
        <comment>whose emails are shown</comment>
        <translation>Toutes les adresses</translation>
    </message>
    <message numerus="yes">
        <source>{email} (%n unread)</source>
        <comment>address with its emails</comment>
        <translation>
            <numerusform>{email} (%n non lu)</numerusform>
            <numerusform>{email} (%n non lus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <comment>whose emails are shown</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>No emails yet</source>
        <translation>Aucun e-mail pour le moment</translation>
    </message>
    <message>
        <source>What SmartWizard writes arrives here, such as the link that activates an account.</source>
        <translation>Les e-mails de SmartWizard arrivent ici, par exemple celui qui permet d&apos;activer un compte.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Aucun e-mail conservé</translation>
    </message>
    <message>
        <source>Click Keep on an email to find it here again.</source>
        <translation>Cliquez sur «&#xa0;Conserver&#xa0;» dans un e-mail pour le retrouver ici.</translation>
    </message>
    <message>
        <source>No emails found</source>
        <translation>Aucun e-mail trouvé</translation>
    </message>
    <message>
        <source>Search for another word, or show the emails of all addresses.</source>
        <translation>Recherchez un autre mot ou affichez les e-mails de toutes les adresses.</translation>
    </message>
    <message>
        <source>Show all emails</source>
        <translation>Afficher tous les e-mails</translation>
    </message>
    <message>
        <source>Kept: the email is in the folder “Kept” now.</source>
        <translation>Conservé&#xa0;: l&apos;e-mail est maintenant dans le dossier «&#xa0;Conservés&#xa0;».</translation>
    </message>
    <message>
        <source>The email is in the folder “Received” again.</source>
        <translation>L&apos;e-mail est de nouveau dans le dossier «&#xa0;Reçus&#xa0;».</translation>
    </message>
    <message>
        <source>Used on {date}</source>
        <comment>link of an email</comment>
        <translation>Utilisé le {date}</translation>
    </message>
    <message>
        <source>Replaced by a newer email</source>
        <translation>Remplacé par un e-mail plus récent</translation>
    </message>
    <message>
        <source>Expired on {date}</source>
        <comment>link of an email</comment>
        <translation>Expiré le {date}</translation>
    </message>
    <message>
        <source>Its link no longer works</source>
        <translation>Le lien ne fonctionne plus</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>email nobody has opened yet</comment>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>section: all requests</comment>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Without an administrator</source>
        <translation>Sans administrateur</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <comment>title</comment>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>caption: windows of the program</comment>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>New email: {subject}</source>
        <translation>Nouvel e-mail&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Everyone who uses this computer account can read these emails.</source>
        <translation>Toutes les personnes qui utilisent ce compte sur l&apos;ordinateur peuvent lire ces e-mails.</translation>
    </message>
    <message>
        <source>“{name}” already exists at {domain}.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà pour le domaine {domain}.</translation>
    </message>
    <message>
        <source>“{name}” has been requested for {domain}.</source>
        <translation>«&#xa0;{name}&#xa0;» fait l&apos;objet d&apos;une demande pour le domaine {domain}.</translation>
    </message>
    <message>
        <source>Request access</source>
        <comment>link: to an existing account</comment>
        <translation>Demander l&apos;accès</translation>
    </message>
    <message numerus="yes">
        <source>%n thing to put right</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to “{field}”</source>
        <translation>Aller à «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <comment>title</comment>
        <translation>Mise en route</translation>
    </message>
    <message>
        <source>Step {current} of {total}</source>
        <translation>Étape {current} sur {total}</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <comment>password rule</comment>
        <translation>respectée</translation>
    </message>
    <message>
        <source>open</source>
        <comment>password rule</comment>
        <translation>à respecter</translation>
    </message>
    <message>
        <source>Cisco account</source>
        <comment>phase of the onboarding</comment>
        <translation>Compte Cisco</translation>
    </message>
    <message>
        <source>Company Information</source>
        <comment>phase of the onboarding</comment>
        <translation>Informations sur la société</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>phase of the onboarding</comment>
        <translation>Compte Smart</translation>
    </message>
    <message>
        <source>Management</source>
        <comment>phase of the onboarding</comment>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Conditions préalables</translation>
    </message>
    <message>
        <source>Registration</source>
        <comment>step: create a Cisco account</comment>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>step: activate a Cisco account</comment>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>step: choose the company</comment>
        <translation>Société</translation>
    </message>
    <message>
        <source>New address</source>
        <comment>step</comment>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Check and save</source>
        <comment>step</comment>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Name and domain</source>
        <comment>step</comment>
        <translation>Nom et domaine</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step: check before sending</comment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>step</comment>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>state of a step</comment>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>state of a step</comment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>This registry is run by {operator}. Nothing has been sent to Cisco.</source>
        <translation>Ce registre est tenu par {operator}. Rien n&apos;a été transmis à Cisco.</translation>
    </message>
    <message>
        <source>This registry is kept on this computer. Nothing has been sent to Cisco.</source>
        <translation>Ce registre se trouve sur cet ordinateur. Rien n&apos;a été transmis à Cisco.</translation>
    </message>
    <message>
        <source>Complete the company information</source>
        <translation>Compléter les informations sur la société</translation>
    </message>
    <message>
        <source>See your requests</source>
        <translation>Afficher vos demandes</translation>
    </message>
    <message>
        <source>Request Access to an Existing Account</source>
        <translation>Demander l&apos;accès au compte existant</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Modifier l&apos;adresse</translation>
    </message>
    <message>
        <source>Change the company</source>
        <translation>Modifier la société</translation>
    </message>
    <message>
        <source>Use this postal code</source>
        <translation>Utiliser ce code postal</translation>
    </message>
    <message>
        <source>Ask the registry operator for another administrator</source>
        <translation>Demander un autre administrateur à l&apos;opérateur du registre</translation>
    </message>
    <message>
        <source>See your roles</source>
        <translation>Afficher vos rôles</translation>
    </message>
    <message>
        <source>Manage Smart Account</source>
        <translation>Gérer le compte Smart</translation>
    </message>
    <message>
        <source>Request a Smart Account</source>
        <translation>Demander un compte Smart</translation>
    </message>
    <message>
        <source>Guides and links</source>
        <comment>title of a section</comment>
        <translation>Guides et liens</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>title of a section</comment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Where data is kept</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <comment>title of a section</comment>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <comment>title of a section</comment>
        <translation>Avis de confidentialité</translation>
    </message>
    <message>
        <source>Cisco.com in the browser</source>
        <translation>Cisco.com dans le navigateur</translation>
    </message>
    <message>
        <source>These pages open in your browser. SmartWizard sends nothing there.</source>
        <translation>Ces pages s&apos;ouvrent dans votre navigateur. SmartWizard n&apos;y transmet rien.</translation>
    </message>
    <message>
        <source>More help</source>
        <comment>title of a card</comment>
        <translation>Aide complémentaire</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>of a contract</comment>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Contact of the seller</source>
        <comment>address or phone number</comment>
        <translation>Contact du vendeur</translation>
    </message>
    <message>
        <source>About what the contract contains, ask its seller.</source>
        <translation>Pour toute question sur le contenu du contrat, contactez le vendeur.</translation>
    </message>
    <message>
        <source>Contact administrator</source>
        <comment>column of a table, and its buttons</comment>
        <translation>Contacter l&apos;administrateur</translation>
    </message>
    <message>
        <source>Write an email</source>
        <comment>button</comment>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Contacter l&apos;assistance</translation>
    </message>
    <message>
        <source>Feedback</source>
        <comment>button</comment>
        <translation>Avis et suggestions</translation>
    </message>
    <message>
        <source>Everything can be reached without a mouse.</source>
        <translation>Tout est accessible sans souris.</translation>
    </message>
    <message>
        <source>The folder of this program</source>
        <translation>Le dossier de ce programme</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>where data is kept</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Your company name is missing</source>
        <translation>Il manque le nom de votre société</translation>
    </message>
    <message>
        <source>Your company address is missing</source>
        <translation>Il manque l&apos;adresse de votre société</translation>
    </message>
    <message>
        <source>Your company phone is missing</source>
        <translation>Il manque le téléphone de votre société</translation>
    </message>
    <message>
        <source>You can start</source>
        <comment>heading</comment>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Your company information is not complete</source>
        <translation>Les informations sur votre société sont incomplètes</translation>
    </message>
    <message>
        <source>Without this you cannot create a Smart Account or ask support about one.</source>
        <translation>Sans cela, impossible de créer un compte Smart ou de contacter l&apos;assistance à ce sujet.</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>chip: emails to read</comment>
        <translation>Non lus</translation>
    </message>
    <message numerus="yes">
        <source>%n unread email</source>
        <translation>
            <numerusform>%n e-mail non lu</numerusform>
            <numerusform>%n e-mails non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for {email}.</source>
        <translation>Destinataire&#xa0;: {email}.</translation>
    </message>
    <message>
        <source>Open the mailbox</source>
        <translation>Ouvrir la boîte aux lettres</translation>
    </message>
    <message>
        <source>Kept on {date}</source>
        <translation>Conservé le {date}</translation>
    </message>
    <message>
        <source>Continue with “{step}”</source>
        <translation>Continuer à l&apos;étape «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: go on with a draft</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Create a Cisco account</source>
        <translation>Créer un compte Cisco</translation>
    </message>
    <message>
        <source>Show the current values</source>
        <translation>Afficher les valeurs actuelles</translation>
    </message>
    <message>
        <source>The operator decides what nobody else can: requests for a different domain, and those that administrators leave undecided.</source>
        <translation>L&apos;opérateur traite ce que personne d&apos;autre ne peut traiter&#xa0;: les demandes de changement de domaine et celles que les administrateurs laissent sans décision.</translation>
    </message>
    <message>
        <source>This login is for the operator only: it cannot send requests or hold a role.</source>
        <translation>Cette connexion est réservée à l&apos;opérateur&#xa0;: elle ne permet ni de faire une demande ni d&apos;avoir un rôle.</translation>
    </message>
    <message>
        <source>Set up the operator</source>
        <translation>Configurer l&apos;opérateur</translation>
    </message>
    <message>
        <source>This registry has no operator yet</source>
        <translation>Ce registre n&apos;a pas encore d&apos;opérateur</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button of the onboarding</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>field</comment>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>A link is sent to the new address, a notice to the present one. Nothing changes before the link is followed.</source>
        <translation>Un lien est envoyé à la nouvelle adresse, et un message d&apos;information à l&apos;adresse actuelle. Rien ne change tant que le lien n&apos;a pas été utilisé.</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>Modifier l&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>Send link</source>
        <comment>button: mail a link</comment>
        <translation>Envoyer le lien</translation>
    </message>
    <message>
        <source>Your business address: its domain identifies your company.</source>
        <translation>Votre adresse professionnelle&#xa0;: son domaine identifie votre société.</translation>
    </message>
    <message>
        <source>New email</source>
        <comment>field</comment>
        <translation>Nouvelle adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>label</comment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>8 characters. Not needed if you follow the link in the email.</source>
        <translation>8 caractères. Inutile si vous suivez le lien de l&apos;e-mail.</translation>
    </message>
    <message>
        <source>Change the user name</source>
        <translation>Modifier le nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>It can be changed only once. You never log in with it; administrators of Smart Accounts see it as your Cisco ID.</source>
        <translation>Il ne peut être modifié qu&apos;une seule fois. Il ne sert jamais à se connecter&#xa0;; les administrateurs des comptes Smart le voient comme votre ID Cisco.</translation>
    </message>
    <message>
        <source>Stay logged in on this computer</source>
        <translation>Conserver la connexion sur cet ordinateur</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Job function</source>
        <comment>field</comment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Job level</source>
        <comment>field</comment>
        <translation>Niveau hiérarchique</translation>
    </message>
    <message>
        <source>Use Latin letters: Cisco keeps names and addresses in this script.</source>
        <translation>Utilisez l&apos;alphabet latin&#xa0;: Cisco enregistre les noms et adresses dans cet alphabet.</translation>
    </message>
    <message>
        <source>The name by which the program greets you. It may be in any script.</source>
        <translation>Le nom avec lequel le programme vous accueille. Tous les alphabets sont acceptés.</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>button: create a Cisco account</comment>
        <translation>S&apos;inscrire</translation>
    </message>
    <message>
        <source>Your business address: its domain identifies your company later.</source>
        <translation>Votre adresse professionnelle&#xa0;: par la suite, son domaine identifie votre société.</translation>
    </message>
    <message>
        <source>The password is changed. Other sessions have ended, and an email confirms it.</source>
        <translation>Le mot de passe a été modifié. Les autres sessions ont été fermées, et un e-mail vous en informe.</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Modifier le mot de passe</translation>
    </message>
    <message>
        <source>Current password</source>
        <comment>label</comment>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Choose a new one: not the password that you use at Cisco.com.</source>
        <translation>Choisissez-en un nouveau, différent du mot de passe que vous utilisez sur Cisco.com.</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation>Saisissez votre adresse e-mail</translation>
    </message>
    <message>
        <source>Enter a password of your choice</source>
        <translation>Saisissez un mot de passe de votre choix</translation>
    </message>
    <message>
        <source>Enter your first name in Latin letters</source>
        <translation>Saisissez votre prénom en caractères latins</translation>
    </message>
    <message>
        <source>Enter your last name in Latin letters</source>
        <translation>Saisissez votre nom en caractères latins</translation>
    </message>
    <message>
        <source>Choose your country or region; you can type to find it</source>
        <translation>Choisissez votre pays ou région&#xa0;; la saisie permet de le trouver</translation>
    </message>
    <message>
        <source>Click Register</source>
        <comment>guide step</comment>
        <translation>Cliquez sur «&#xa0;S&apos;inscrire&#xa0;»</translation>
    </message>
    <message>
        <source>An email with an activation link is sent to the address above.</source>
        <translation>Un e-mail contenant un lien d&apos;activation est envoyé à l&apos;adresse ci-dessus.</translation>
    </message>
    <message>
        <source>12 to 60 characters (ASCII), with at least one uppercase letter, one lowercase letter, one digit and one symbol.</source>
        <translation>12 à 60 caractères ASCII, dont au moins une majuscule, une minuscule, un chiffre et un symbole.</translation>
    </message>
    <message>
        <source>Verification email sent</source>
        <translation>E-mail de confirmation envoyé</translation>
    </message>
    <message>
        <source>Activate account</source>
        <comment>button</comment>
        <translation>Activer le compte</translation>
    </message>
    <message>
        <source>Code from the email</source>
        <translation>Code reçu par e-mail</translation>
    </message>
    <message>
        <source>8 characters. Not needed if you followed the link in the email.</source>
        <translation>8 caractères. Inutile si vous avez suivi le lien de l&apos;e-mail.</translation>
    </message>
    <message>
        <source>The one that you just chose.</source>
        <translation>Celui que vous venez de choisir.</translation>
    </message>
    <message>
        <source>Check the address that the email was sent to</source>
        <translation>Vérifiez l&apos;adresse à laquelle l&apos;e-mail a été envoyé</translation>
    </message>
    <message>
        <source>Open the email “Activate your account”</source>
        <translation>Ouvrez l&apos;e-mail «&#xa0;Activez votre compte Cisco&#xa0;»</translation>
    </message>
    <message>
        <source>If the registry is kept on this computer, it is in the mailbox of this program.</source>
        <translation>Si le registre se trouve sur cet ordinateur, cet e-mail est dans la boîte aux lettres de ce programme.</translation>
    </message>
    <message>
        <source>Click Activate account in the email, or enter its code here</source>
        <translation>Cliquez sur «&#xa0;Activer le compte&#xa0;» dans l&apos;e-mail ou saisissez ici le code reçu</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Saisissez votre mot de passe</translation>
    </message>
    <message>
        <source>Click Activate account</source>
        <translation>Cliquez sur «&#xa0;Activer le compte&#xa0;»</translation>
    </message>
    <message>
        <source>You are logged in, and your company information comes next.</source>
        <translation>La connexion est établie&#xa0;; les informations sur la société viennent ensuite.</translation>
    </message>
    <message>
        <source>It is in your own inbox, or among the unwanted emails there.</source>
        <translation>Il se trouve dans votre propre boîte de réception, ou parmi les e-mails indésirables.</translation>
    </message>
    <message>
        <source>The link works. Enter the password that you chose for this address.</source>
        <translation>Le lien est valable. Saisissez le mot de passe choisi pour cette adresse.</translation>
    </message>
    <message>
        <source>An email with an activation link went to this address. The link works until {moment}.</source>
        <translation>Un e-mail contenant un lien d&apos;activation a été envoyé à cette adresse. Le lien est valable jusqu&apos;au {moment}.</translation>
    </message>
    <message>
        <source>{email} is waiting for confirmation</source>
        <translation>L&apos;adresse {email} est en attente de confirmation</translation>
    </message>
    <message>
        <source>Follow the link in the email that was sent there, or enter its code, by {moment}.</source>
        <translation>Suivez le lien de l&apos;e-mail envoyé à cette adresse, ou saisissez son code, au plus tard le {moment}.</translation>
    </message>
    <message>
        <source>No email? Check the address, then send it again. Only the latest link works.</source>
        <translation>Aucun e-mail reçu&#xa0;? Vérifiez l&apos;adresse, puis renvoyez l&apos;e-mail. Seul le dernier lien fonctionne.</translation>
    </message>
    <message>
        <source>A link was sent to {email}. A notice went to your present address.</source>
        <translation>Un lien a été envoyé à l&apos;adresse {email}, et un message d&apos;information à votre adresse actuelle.</translation>
    </message>
    <message>
        <source>The user name is {name} now.</source>
        <translation>Le nom d&apos;utilisateur est désormais {name}.</translation>
    </message>
    <message>
        <source>Email and user name</source>
        <translation>Adresse e-mail et nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Change email</source>
        <comment>button</comment>
        <translation>Modifier l&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Modifier le nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>The email was sent again. Only the latest link works.</source>
        <translation>L&apos;e-mail a été renvoyé. Seul le dernier lien fonctionne.</translation>
    </message>
    <message>
        <source>A mailbox that you can open now: an activation link is sent to it.</source>
        <translation>Une adresse e-mail que vous pouvez consulter maintenant&#xa0;: un lien d&apos;activation y est envoyé.</translation>
    </message>
    <message>
        <source>The name, address, and phone of your company, in Latin letters.</source>
        <translation>Le nom, l&apos;adresse et le téléphone de votre société, en caractères latins.</translation>
    </message>
    <message>
        <source>For a Smart Account with a prefix: who administers the Smart Account of your company. Talk to that person first.</source>
        <translation>Pour un compte Smart avec préfixe&#xa0;: le nom de la personne qui administre le compte Smart de votre société. Contactez-la avant de commencer.</translation>
    </message>
    <message>
        <source>Your Cisco account</source>
        <translation>Votre compte Cisco</translation>
    </message>
    <message>
        <source>A person&apos;s account; it takes a minute.</source>
        <translation>Le compte d&apos;une personne&#xa0;; il suffit d&apos;une minute.</translation>
    </message>
    <message>
        <source>I already have one</source>
        <translation>J&apos;en ai déjà un</translation>
    </message>
    <message>
        <source>Log in and go on where you stopped.</source>
        <translation>Connectez-vous et reprenez là où vous en étiez.</translation>
    </message>
    <message>
        <source>Check that you have these things at hand</source>
        <translation>Vérifiez que vous disposez de ces éléments</translation>
    </message>
    <message>
        <source>Choose whether to create a Cisco account</source>
        <translation>Indiquez si vous souhaitez créer un compte Cisco</translation>
    </message>
    <message>
        <source>A Smart Account needs the company name, address, and phone. If one is missing, creating and managing it fails later.</source>
        <translation>Un compte Smart nécessite le nom, l&apos;adresse et le téléphone de la société. S&apos;il en manque un, la création et la gestion du compte échouent plus tard.</translation>
    </message>
    <message>
        <source>In Latin letters, as it appears on contracts. Typing finds companies of the directory with their addresses.</source>
        <translation>En caractères latins, tel qu&apos;il figure sur les contrats. La saisie affiche les sociétés de l&apos;annuaire et leurs adresses.</translation>
    </message>
    <message>
        <source>Choose the company and its address</source>
        <translation>Choisir la société et son adresse</translation>
    </message>
    <message>
        <source>You enter it on the next page.</source>
        <translation>Vous la saisirez à la page suivante.</translation>
    </message>
    <message>
        <source>Enter the company name in Latin letters</source>
        <translation>Saisissez le nom de la société en caractères latins</translation>
    </message>
    <message>
        <source>Companies of the directory appear below the field, each with an address.</source>
        <translation>Les sociétés de l&apos;annuaire apparaissent sous le champ, chacune avec une adresse.</translation>
    </message>
    <message>
        <source>Choose the right pair of company and address</source>
        <translation>Choisissez la société et l&apos;adresse qui conviennent</translation>
    </message>
    <message>
        <source>Is none of them right? Choose none, and go on to the next step.</source>
        <translation>Aucune ne convient&#xa0;? N&apos;en choisissez aucune et passez à l&apos;étape suivante.</translation>
    </message>
    <message>
        <source>Choose the address, or “Register a new address”</source>
        <translation>Choisissez l&apos;adresse ou «&#xa0;Ajouter une nouvelle adresse&#xa0;»</translation>
    </message>
    <message>
        <source>Address type</source>
        <comment>field</comment>
        <translation>Type d&apos;adresse</translation>
    </message>
    <message>
        <source>I confirm that this address is right and may be shown with my requests.</source>
        <translation>Je confirme que cette adresse est exacte et qu&apos;elle peut être affichée avec mes demandes.</translation>
    </message>
    <message>
        <source>For private use; the company name is then “{name}”.</source>
        <translation>Pour un usage privé&#xa0;; le nom de la société est alors «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Register a new address</source>
        <comment>title</comment>
        <translation>Ajouter une nouvelle adresse</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <comment>field: a box to tick</comment>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Choose the address type “Company / Organization”</source>
        <translation>Choisissez le type d&apos;adresse «&#xa0;Société / Organisation&#xa0;»</translation>
    </message>
    <message>
        <source>Tick the box that confirms the new address</source>
        <translation>Cochez la case qui confirme la nouvelle adresse</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Passer à l&apos;élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Press the main button, or open the chosen entry</source>
        <translation>Activer le bouton principal ou ouvrir l&apos;entrée choisie</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Activer un bouton, cocher une case</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <comment>keys</comment>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Move in lists, tables, choices, and the sections at the left</source>
        <translation>Se déplacer dans les listes, les tableaux, les choix et les sections à gauche</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>keys</comment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>On a closed list: open it and find what is typed</source>
        <translation>Sur une liste fermée&#xa0;: l&apos;ouvrir et trouver le texte saisi</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close a list or a dialog; leave a form, or the onboarding</source>
        <translation>Fermer une liste ou une boîte de dialogue&#xa0;; quitter un formulaire ou la mise en route</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>keys</comment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>In the mailbox: search</source>
        <translation>Dans la boîte aux lettres&#xa0;: rechercher</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <comment>keys</comment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected text; numbers and domains have a button for it</source>
        <translation>Copier le texte sélectionné&#xa0;; les numéros et les domaines ont un bouton à cet effet</translation>
    </message>
    <message>
        <source>No email with the activation link</source>
        <translation>L&apos;e-mail contenant le lien d&apos;activation n&apos;arrive pas</translation>
    </message>
    <message>
        <source>On a registry of this computer emails are in the mailbox of this program; where it has a mail server, they are in your own inbox.</source>
        <translation>Avec un registre de cet ordinateur, les e-mails sont dans la boîte aux lettres de ce programme&#xa0;; s&apos;il a un serveur de messagerie, ils sont dans votre propre boîte de réception.</translation>
    </message>
    <message>
        <source>Check the address, then send the email again. Only the latest link works.</source>
        <translation>Vérifiez l&apos;adresse, puis renvoyez l&apos;e-mail. Seul le dernier lien fonctionne.</translation>
    </message>
    <message>
        <source>A link does not open</source>
        <translation>Un lien ne s&apos;ouvre pas</translation>
    </message>
    <message>
        <source>Copy its code into the page instead; the code is in the same email.</source>
        <translation>Copiez plutôt le code dans la page&#xa0;; il figure dans le même e-mail.</translation>
    </message>
    <message>
        <source>In Preferences, you can set your desktop to open such links here.</source>
        <translation>Dans «&#xa0;Préférences&#xa0;», vous pouvez demander à votre environnement de bureau d&apos;ouvrir ces liens ici.</translation>
    </message>
    <message>
        <source>The login is locked</source>
        <translation>La connexion est verrouillée</translation>
    </message>
    <message>
        <source>After five failures in a row an address is locked for some minutes.</source>
        <translation>Après cinq échecs de suite, une adresse est verrouillée pendant quelques minutes.</translation>
    </message>
    <message>
        <source>“Forgot your password?” lifts the lock, and asks for a new password.</source>
        <translation>«&#xa0;Mot de passe oublié&#xa0;?&#xa0;» lève le verrouillage et demande un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>A postal code is not accepted</source>
        <translation>Un code postal n&apos;est pas accepté</translation>
    </message>
    <message>
        <source>Its form, and the region it belongs to, depend on the country.</source>
        <translation>Son format et la région à laquelle il appartient dépendent du pays.</translation>
    </message>
    <message>
        <source>A code that is newer than the postal directory can be confirmed on the page.</source>
        <translation>Un code plus récent que la liste des codes postaux peut être confirmé sur la page.</translation>
    </message>
    <message>
        <source>The company is not in the list</source>
        <translation>La société n&apos;est pas dans la liste</translation>
    </message>
    <message>
        <source>Choose “Register a new address”: it is yours alone.</source>
        <translation>Choisissez «&#xa0;Ajouter une nouvelle adresse&#xa0;»&#xa0;: cette adresse n&apos;est proposée qu&apos;à vous.</translation>
    </message>
    <message>
        <source>The registry operator can add it to the directory for others.</source>
        <translation>L&apos;opérateur du registre peut l&apos;ajouter à l&apos;annuaire pour les autres.</translation>
    </message>
    <message>
        <source>A request stays pending</source>
        <translation>Une demande reste en attente</translation>
    </message>
    <message>
        <source>Its page says who holds it, since when, and what comes next on which date.</source>
        <translation>Sa page indique qui la traite, depuis quand, et la prochaine étape avec sa date.</translation>
    </message>
    <message>
        <source>After some time the operator can decide too.</source>
        <translation>Après un certain temps, l&apos;opérateur peut également décider.</translation>
    </message>
    <message>
        <source>Access to a Smart Account is decided by its administrators: send a reminder.</source>
        <translation>L&apos;accès à un compte Smart est décidé par ses administrateurs&#xa0;: envoyez un rappel.</translation>
    </message>
    <message>
        <source>A contract number is not found</source>
        <translation>Un numéro de contrat est introuvable</translation>
    </message>
    <message>
        <source>Check the number; capital letters and hyphens make no difference.</source>
        <translation>Vérifiez le numéro&#xa0;; la différence entre majuscules et minuscules et les traits d&apos;union ne sont pas pris en compte.</translation>
    </message>
    <message>
        <source>Contracts come from CSV files: whoever runs the registry imports them.</source>
        <translation>Les contrats proviennent de fichiers CSV&#xa0;: l&apos;opérateur du registre les importe.</translation>
    </message>
    <message>
        <source>A CSV file cannot be imported</source>
        <translation>Un fichier CSV ne peut pas être importé</translation>
    </message>
    <message>
        <source>Its first line names the columns. “Save a sample file” shows how.</source>
        <translation>La première ligne indique les colonnes. «&#xa0;Enregistrer un fichier exemple&#xa0;» fournit un modèle.</translation>
    </message>
    <message>
        <source>Every bad line is listed with its cause; nothing changes until all are right.</source>
        <translation>Chaque ligne en erreur est indiquée avec sa cause&#xa0;; rien ne change tant que toutes ne sont pas correctes.</translation>
    </message>
    <message>
        <source>Import companies first, then contracts, then bill-to IDs and serial numbers.</source>
        <translation>Importez d&apos;abord les sociétés, puis les contrats, puis les ID de facturation et les numéros de série.</translation>
    </message>
    <message>
        <source>A contract number is denied</source>
        <translation>Un numéro de contrat est rejeté</translation>
    </message>
    <message>
        <source>Its result says why, and has a button for what puts it right.</source>
        <translation>Son résultat indique la raison et propose un bouton pour y remédier.</translation>
    </message>
    <message>
        <source>A number that is too new is checked again automatically when it can be used.</source>
        <translation>Un numéro trop récent est vérifié de nouveau automatiquement dès qu&apos;il peut l&apos;être.</translation>
    </message>
    <message>
        <source>To ask about a number, forward the email with the results to support.</source>
        <translation>Pour une question sur un numéro, transférez à l&apos;assistance l&apos;e-mail des résultats.</translation>
    </message>
    <message>
        <source>The registry cannot be reached</source>
        <translation>Le registre est injoignable</translation>
    </message>
    <message>
        <source>Nothing was saved, and what you typed is still there. Try again.</source>
        <translation>Rien n&apos;a été enregistré, et votre saisie est toujours là. Réessayez.</translation>
    </message>
    <message>
        <source>If the problem remains, check that its folder can be written and has free space.</source>
        <translation>Si le problème persiste, vérifiez que son dossier est accessible en écriture et qu&apos;il reste de l&apos;espace libre.</translation>
    </message>
    <message>
        <source>The program shows a report number</source>
        <translation>Le programme affiche un numéro de rapport</translation>
    </message>
    <message>
        <source>It made a mistake and saved nothing. Quote the number to support.</source>
        <translation>Il a rencontré une erreur et n&apos;a rien enregistré. Indiquez ce numéro à l&apos;assistance.</translation>
    </message>
    <message>
        <source>The registry: people, companies, requests, emails, log</source>
        <translation>Le registre&#xa0;: personnes, sociétés, demandes, e-mails, journal</translation>
    </message>
    <message>
        <source>What was typed before login and not sent; gone after 7 days</source>
        <translation>La saisie effectuée avant la connexion et non envoyée&#xa0;; supprimée après 7&#xa0;jours</translation>
    </message>
    <message>
        <source>The login that this computer remembers, if you asked for it</source>
        <translation>La connexion conservée sur cet ordinateur, si vous l&apos;avez souhaité</translation>
    </message>
    <message>
        <source>How the windows look while nobody is logged in</source>
        <translation>L&apos;apparence des fenêtres en l&apos;absence de connexion</translation>
    </message>
    <message>
        <source>Settings of this registry, if there are any</source>
        <translation>Les paramètres de ce registre, s&apos;ils ont été définis</translation>
    </message>
    <message>
        <source>The mail server and its password, if emails leave by one</source>
        <translation>Le serveur de messagerie et son mot de passe, si les e-mails partent par un serveur</translation>
    </message>
    <message>
        <source>Only this user of the computer can read these files.</source>
        <translation>Seul cet utilisateur de l&apos;ordinateur peut lire ces fichiers.</translation>
    </message>
    <message>
        <source>The registry inside the program protects against mistakes and against other users of the computer, not against the person who owns its file.</source>
        <translation>Le registre intégré au programme protège contre les erreurs et contre les autres utilisateurs de l&apos;ordinateur, mais pas contre la personne à qui appartient son fichier.</translation>
    </message>
    <message>
        <source>A checked copy is made by the command “smartwizard backup” with the name of a file.</source>
        <translation>La commande «&#xa0;smartwizard backup&#xa0;», suivie d&apos;un nom de fichier, crée une copie vérifiée.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Données conservées</translation>
    </message>
    <message>
        <source>Your name, email, company, address, and phone, and what you request with them.</source>
        <translation>Votre nom, votre adresse e-mail, votre société, votre adresse, votre téléphone et ce que vous demandez avec ces données.</translation>
    </message>
    <message>
        <source>The emails that the registry writes, and a log of what was done.</source>
        <translation>Les e-mails rédigés par le registre et un journal des actions effectuées.</translation>
    </message>
    <message>
        <source>The log keeps codes and references, never names or former personal values.</source>
        <translation>Le journal conserve des codes et des références, jamais de noms ni d&apos;anciennes données personnelles.</translation>
    </message>
    <message>
        <source>Passwords are kept only as a hash; links and codes are removed once used.</source>
        <translation>Les mots de passe ne sont conservés que sous forme d&apos;empreinte&#xa0;; les liens et les codes sont effacés après utilisation.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Personnes qui y ont accès</translation>
    </message>
    <message>
        <source>Whoever decides your request sees your name, email, company, and phone.</source>
        <translation>Les personnes qui décident de votre demande voient votre nom, votre adresse e-mail, votre société et votre téléphone.</translation>
    </message>
    <message>
        <source>An address that you register is offered to nobody but you.</source>
        <translation>Une adresse que vous ajoutez n&apos;est proposée qu&apos;à vous.</translation>
    </message>
    <message>
        <source>An account decides what is shown of its administrators.</source>
        <translation>Chaque compte détermine ce qui est affiché de ses administrateurs.</translation>
    </message>
    <message>
        <source>The registry operator sees accounts, requests, and the log; no passwords or links.</source>
        <translation>L&apos;opérateur du registre voit les comptes, les demandes et le journal, mais ni mots de passe ni liens.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Destination des données</translation>
    </message>
    <message>
        <source>Nothing is sent to Cisco. You carry an application to Cisco.com yourself.</source>
        <translation>Rien n&apos;est transmis à Cisco. C&apos;est à vous de reporter la demande sur Cisco.com.</translation>
    </message>
    <message>
        <source>Emails leave by a mail server only where the registry operator has set one up.</source>
        <translation>Les e-mails ne partent par un serveur de messagerie que si l&apos;opérateur du registre en a configuré un.</translation>
    </message>
    <message>
        <source>Pages in the browser open only when you click their link.</source>
        <translation>Les pages ne s&apos;ouvrent dans le navigateur que si vous cliquez sur leur lien.</translation>
    </message>
    <message>
        <source>The program sends no statistics, and loads nothing from elsewhere.</source>
        <translation>Le programme n&apos;envoie aucune statistique et ne charge rien d&apos;ailleurs.</translation>
    </message>
    <message>
        <source>A private person has no company: the company name is then “{name}”.</source>
        <translation>Un particulier n&apos;a pas de société&#xa0;: le nom de la société est alors «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Request number</source>
        <comment>field</comment>
        <translation>Numéro de demande</translation>
    </message>
    <message>
        <source>Invitation number</source>
        <comment>field</comment>
        <translation>Numéro d&apos;invitation</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field: of a contract, bill-to ID or product</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>With no end</source>
        <comment>until when an access holds</comment>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Access to {number}</source>
        <translation>Accès au numéro «&#xa0;{number}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: registered access</comment>
        <translation>Retirer l&apos;accès</translation>
    </message>
    <message>
        <source>{kind}</source>
        <comment>label: the kind of a number</comment>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>Access type</source>
        <comment>field</comment>
        <translation>Type d&apos;accès</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when an access began</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>column of a table: last day of an access</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <comment>version that was accepted</comment>
        <translation>Conditions acceptées</translation>
    </message>
    <message>
        <source>Contracts under it</source>
        <comment>of a bill-to ID</comment>
        <translation>Contrats inclus</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>about an access</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>None named</source>
        <comment>instead of virtual accounts</comment>
        <translation>Aucun indiqué</translation>
    </message>
    <message>
        <source>Next date</source>
        <comment>field: when something happens</comment>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Type de demande</translation>
    </message>
    <message>
        <source>Domain until now</source>
        <translation>Domaine jusqu&apos;à présent</translation>
    </message>
    <message>
        <source>Scope of Access</source>
        <comment>where a role holds</comment>
        <translation>Étendue de l&apos;accès</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of an access</comment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>whose address it is</comment>
        <translation>Adresse invitée</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>a role by a decision</comment>
        <translation>Accès accordé</translation>
    </message>
    <message>
        <source>{role}: {place}</source>
        <comment>a role and where it holds</comment>
        <translation>{role}&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{role}: {place}, until {date}</source>
        <comment>a role, where it holds, and its last day</comment>
        <translation>{role}&#xa0;: {place}, jusqu&apos;au {date}</translation>
    </message>
    <message>
        <source>No Smart Account found</source>
        <translation>Aucun compte Smart trouvé</translation>
    </message>
    <message>
        <source>Smart Account found</source>
        <translation>Compte Smart trouvé</translation>
    </message>
    <message>
        <source>You have access already</source>
        <translation>Vous avez déjà un accès</translation>
    </message>
    <message>
        <source>You have all access already</source>
        <translation>Vous avez déjà tous les accès</translation>
    </message>
    <message>
        <source>Your request is still open</source>
        <translation>Votre demande est toujours ouverte</translation>
    </message>
    <message>
        <source>Send Reminder</source>
        <comment>button</comment>
        <translation>Envoyer un rappel</translation>
    </message>
    <message>
        <source>Nobody administers it now. You can send the request: the registry operator names an administrator, who then decides.</source>
        <translation>Personne ne l&apos;administre actuellement. Vous pouvez envoyer la demande&#xa0;: l&apos;opérateur du registre désigne un administrateur, qui décide ensuite.</translation>
    </message>
    <message>
        <source>Account Type</source>
        <comment>field</comment>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Who decides</source>
        <comment>list of people</comment>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Your access until now</source>
        <translation>Vos accès actuels</translation>
    </message>
    <message>
        <source>Contact Number</source>
        <comment>field</comment>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Justification for Modifying Domain ID</source>
        <translation>Motif de la modification du domaine</translation>
    </message>
    <message>
        <source>{then} → {now}</source>
        <comment>a value before and after</comment>
        <translation>{then} → {now}</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <comment>field</comment>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>For ordering</source>
        <comment>card with account domain</comment>
        <translation>Pour vos commandes</translation>
    </message>
    <message>
        <source>Your request</source>
        <comment>card</comment>
        <translation>Votre demande</translation>
    </message>
    <message>
        <source>The Smart Account has been created.</source>
        <translation>Le compte Smart a été créé.</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>title: one request</comment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Smart Account Request Pending</source>
        <translation>Demande de compte Smart en attente</translation>
    </message>
    <message>
        <source>Access Request Pending</source>
        <translation>Demande d&apos;accès en attente</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>the account as the title of a page</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Nothing is left for you to do. An email tells you as soon as somebody decides.</source>
        <translation>Aucune action n&apos;est nécessaire de votre part. Un e-mail vous informera dès qu&apos;une décision aura été prise.</translation>
    </message>
    <message>
        <source>This request cannot be shown</source>
        <translation>Impossible d&apos;afficher cette demande</translation>
    </message>
    <message>
        <source>This request can no longer be shown to you</source>
        <translation>Vous ne pouvez plus consulter cette demande</translation>
    </message>
    <message>
        <source>Your role there has ended, or the request is gone. What you typed was not sent.</source>
        <translation>Votre rôle a pris fin ou la demande n&apos;existe plus. Votre saisie n&apos;a pas été envoyée.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <comment>button</comment>
        <translation>Aller à l&apos;accueil</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>title</comment>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave the onboarding</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Access Request Sent</source>
        <translation>Demande d&apos;accès envoyée</translation>
    </message>
    <message>
        <source>An email was sent to those who decide: {who}.</source>
        <translation>Un e-mail a été envoyé aux personnes qui décident&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Who decides: {who}.</source>
        <translation>Décision&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>An email tells you what they decide. You can also follow the request in the list.</source>
        <translation>Un e-mail vous informe de la décision. Vous pouvez aussi suivre la demande dans la liste.</translation>
    </message>
    <message>
        <source>Where your request stands</source>
        <translation>Où en est votre demande</translation>
    </message>
    <message>
        <source>Request access to another account</source>
        <translation>Demander l&apos;accès à un autre compte</translation>
    </message>
    <message>
        <source>Manage Account</source>
        <comment>button</comment>
        <translation>Gérer le compte</translation>
    </message>
    <message>
        <source>Who decides: {who}</source>
        <translation>Qui décide&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Others hold</source>
        <comment>heading: requests that others decide</comment>
        <translation>En attente d&apos;autres personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n more request is waiting.</source>
        <translation>
            <numerusform>%n autre demande est en attente.</numerusform>
            <numerusform>%n autres demandes sont en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Smart Account needs two, so that it is not left alone when one of them leaves.</source>
        <translation>Un compte Smart en nécessite deux, pour ne pas rester sans administrateur au départ de l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Invite another administrator</source>
        <translation>Inviter un autre administrateur</translation>
    </message>
    <message>
        <source>Another domain is asked for: {domain}</source>
        <translation>Autre domaine demandé&#xa0;: {domain}</translation>
    </message>
    <message>
        <source>{domain} stays in effect until this is decided.</source>
        <translation>Jusqu&apos;à la décision, le domaine {domain} reste en vigueur.</translation>
    </message>
    <message>
        <source>See the request</source>
        <translation>Afficher la demande</translation>
    </message>
    <message>
        <source>Check that the request is pending</source>
        <translation>Vérifiez que la demande est en attente</translation>
    </message>
    <message>
        <source>Keep the request number</source>
        <translation>Conservez le numéro de demande</translation>
    </message>
    <message>
        <source>Support asks for it first.</source>
        <translation>L&apos;assistance le demande en premier.</translation>
    </message>
    <message>
        <source>Open the email “Smart Account Setup Pending”</source>
        <translation>Ouvrez l&apos;e-mail «&#xa0;Configuration du compte Smart en attente&#xa0;»</translation>
    </message>
    <message>
        <source>It names only you and your contact details, never who decides.</source>
        <translation>Il n&apos;indique que votre nom et vos coordonnées, jamais qui décide.</translation>
    </message>
    <message>
        <source>Wait for the decision</source>
        <translation>Attendez la décision</translation>
    </message>
    <message>
        <source>An email tells you that the Smart Account has been activated.</source>
        <translation>Un e-mail vous informe que le compte Smart a été activé.</translation>
    </message>
    <message>
        <source>Check that the Smart Account was created</source>
        <translation>Vérifiez que le compte Smart a été créé</translation>
    </message>
    <message>
        <source>Copy the account domain and DEFAULT for your orders</source>
        <translation>Copiez le domaine du compte et DEFAULT pour vos commandes</translation>
    </message>
    <message>
        <source>Open Manage Account</source>
        <translation>Ouvrez «&#xa0;Gérer le compte&#xa0;»</translation>
    </message>
    <message>
        <source>A Smart Account needs two, so that it is not left alone.</source>
        <translation>Un compte Smart en a besoin de deux pour ne jamais rester sans administrateur.</translation>
    </message>
    <message>
        <source>No email about the activation? Contact support with the request number.</source>
        <translation>Aucun e-mail au sujet de l&apos;activation&#xa0;? Contactez l&apos;assistance en indiquant le numéro de demande.</translation>
    </message>
    <message>
        <source>You are its administrator. An email with the details was sent to you.</source>
        <translation>Vous avez le rôle d&apos;administrateur de ce compte. Un e-mail récapitulatif vous a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing is left for you to do. An email tells you the decision.</source>
        <translation>Aucune action n&apos;est nécessaire de votre part. Un e-mail vous informera de la décision.</translation>
    </message>
    <message>
        <source>Account Name</source>
        <comment>field</comment>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button on the review page</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Check everything before it is sent</source>
        <translation>Tout vérifier avant l&apos;envoi</translation>
    </message>
    <message>
        <source>Create Account</source>
        <comment>button</comment>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>group on the review page</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account Information</source>
        <comment>heading</comment>
        <translation>Informations sur le compte</translation>
    </message>
    <message>
        <source>Requested by</source>
        <comment>group of facts</comment>
        <translation>Demande effectuée par</translation>
    </message>
    <message>
        <source>Invited by</source>
        <comment>group of facts</comment>
        <translation>Invitation envoyée par</translation>
    </message>
    <message>
        <source>Number and access</source>
        <comment>heading</comment>
        <translation>Numéro et accès</translation>
    </message>
    <message>
        <source>Changed since the request was sent</source>
        <translation>Modifications depuis l&apos;envoi de la demande</translation>
    </message>
    <message>
        <source>Where the request stands</source>
        <translation>Où en est la demande</translation>
    </message>
    <message>
        <source>Email domain</source>
        <comment>in a list of facts</comment>
        <translation>Domaine de l&apos;e-mail</translation>
    </message>
    <message>
        <source>{company} ({domains})</source>
        <comment>a company and its email domains</comment>
        <translation>{company} ({domains})</translation>
    </message>
    <message>
        <source>{number}: {level}</source>
        <comment>a contract and its service level</comment>
        <translation>{number}&#xa0;: {level}</translation>
    </message>
    <message>
        <source>{request}, {date}: {access}, {result}</source>
        <comment>an earlier request</comment>
        <translation>{request}, {date}&#xa0;: {access}, {result}</translation>
    </message>
    <message>
        <source>The company was chosen from the directory.</source>
        <translation>La société a été choisie dans l&apos;annuaire.</translation>
    </message>
    <message>
        <source>The company was typed by hand: it never matches by itself.</source>
        <translation>La société a été saisie à la main&#xa0;: elle ne correspond jamais d&apos;elle-même.</translation>
    </message>
    <message>
        <source>The company is one that the contract names.</source>
        <translation>La société est titulaire du contrat.</translation>
    </message>
    <message>
        <source>The company is not one that the contract names.</source>
        <translation>La société n&apos;est pas titulaire du contrat.</translation>
    </message>
    <message>
        <source>The email is in a domain of the contract&apos;s companies.</source>
        <translation>L&apos;e-mail appartient à un domaine des sociétés titulaires du contrat.</translation>
    </message>
    <message>
        <source>The email is not in a domain of the contract&apos;s companies.</source>
        <translation>L&apos;e-mail n&apos;appartient à aucun domaine des sociétés titulaires du contrat.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>in a list of facts</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Entitled companies</source>
        <comment>of a contract</comment>
        <translation>Sociétés titulaires</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>when a contract was</comment>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Read every group; Change brings you back here</source>
        <translation>Lisez chaque groupe&#xa0;; après «&#xa0;Modifier&#xa0;», vous revenez ici</translation>
    </message>
    <message>
        <source>Copy what Cisco.com asks for, one by one or all at once</source>
        <translation>Copiez ce que Cisco.com demande, élément par élément ou en une seule fois</translation>
    </message>
    <message>
        <source>Click Create Account</source>
        <translation>Cliquez sur «&#xa0;Créer le compte&#xa0;»</translation>
    </message>
    <message>
        <source>With a prefix, whoever decides gets your note by email.</source>
        <translation>Avec un préfixe, les personnes qui décident reçoivent votre note par e-mail.</translation>
    </message>
    <message>
        <source>Nothing is created or sent before you click Create Account.</source>
        <translation>Rien n&apos;est créé ni envoyé tant que vous n&apos;avez pas cliqué sur «&#xa0;Créer le compte&#xa0;».</translation>
    </message>
    <message>
        <source>This request needs an approval</source>
        <translation>Cette demande nécessite une approbation</translation>
    </message>
    <message>
        <source>The account is ready at once</source>
        <translation>Le compte est prêt immédiatement</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>in a list of facts</comment>
        <translation>Société</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>label</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Log in to your Cisco account</source>
        <translation>Se connecter à votre compte Cisco</translation>
    </message>
    <message>
        <source>Enter the email address of your account</source>
        <translation>Saisissez l&apos;adresse e-mail de votre compte</translation>
    </message>
    <message>
        <source>Click Next</source>
        <comment>guide step</comment>
        <translation>Cliquez sur «&#xa0;Suivant&#xa0;»</translation>
    </message>
    <message>
        <source>Click Login</source>
        <comment>guide step</comment>
        <translation>Cliquez sur «&#xa0;Se connecter&#xa0;»</translation>
    </message>
    <message>
        <source>Account Visibility</source>
        <comment>field</comment>
        <translation>Visibilité du compte</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>account visibility</comment>
        <translation>Public</translation>
    </message>
    <message>
        <source>Partners find the account in their lists.</source>
        <translation>Les partenaires trouvent le compte dans leurs listes.</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>account visibility</comment>
        <translation>Privé</translation>
    </message>
    <message>
        <source>The account appears in no list.</source>
        <translation>Le compte ne figure dans aucune liste.</translation>
    </message>
    <message>
        <source>Edit the properties</source>
        <translation>Modifier les propriétés</translation>
    </message>
    <message>
        <source>Unique among all organizations, in Latin letters.</source>
        <translation>Unique parmi toutes les organisations, en caractères latins.</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: changed properties</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It identifies the account in orders and requests; later it can be changed only by request.</source>
        <translation>Il identifie le compte dans les commandes et les demandes&#xa0;; il ne se modifie ensuite que sur demande.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: the account domain</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Read by whoever decides, in any language.</source>
        <translation>Lue par les personnes qui décident&#xa0;; langue au choix.</translation>
    </message>
    <message>
        <source>Check the account name</source>
        <translation>Vérifiez le nom du compte</translation>
    </message>
    <message>
        <source>Check the account domain</source>
        <translation>Vérifiez le domaine du compte</translation>
    </message>
    <message>
        <source>To add a prefix, click Edit: Option, Prefix, Note, OK.</source>
        <translation>Pour ajouter un préfixe, cliquez sur «&#xa0;Modifier&#xa0;»&#xa0;: option, préfixe, note, puis «&#xa0;OK&#xa0;».</translation>
    </message>
    <message>
        <source>Write why you need another domain</source>
        <translation>Expliquez pourquoi il vous faut un autre domaine</translation>
    </message>
    <message>
        <source>Only for a prefix or a different domain.</source>
        <translation>Uniquement pour un préfixe ou un autre domaine.</translation>
    </message>
    <message>
        <source>Check the headquarters; click Edit to change the address</source>
        <translation>Vérifiez le siège social&#xa0;; cliquez sur «&#xa0;Modifier&#xa0;» pour choisir une autre adresse</translation>
    </message>
    <message>
        <source>Add a Different Address asks for country, postal code, city, and street.</source>
        <translation>«&#xa0;Ajouter une autre adresse&#xa0;» demande le pays, le code postal, la ville et la rue.</translation>
    </message>
    <message>
        <source>Check that the account visibility is Public</source>
        <translation>Vérifiez que la visibilité du compte est «&#xa0;Public&#xa0;»</translation>
    </message>
    <message>
        <source>Click Next to check everything</source>
        <translation>Cliquez sur «&#xa0;Suivant&#xa0;» pour tout vérifier</translation>
    </message>
    <message>
        <source>With a prefix, the account waits for an administrator of the account at the parent domain. Talk to that person first.</source>
        <translation>Avec un préfixe, le compte attend la décision d&apos;un administrateur du compte du domaine parent. Contactez d&apos;abord cette personne.</translation>
    </message>
    <message>
        <source>Usually an organization has one Smart Account. A prefix is for a part of it, such as a branch.</source>
        <translation>En général, une organisation a un seul compte Smart. Un préfixe en désigne une partie, par exemple une succursale.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: the headquarters</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>status of a request</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a request</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a request</comment>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of a request</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>status of a request</comment>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>status of a request</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a request</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>status of a request</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of an invitation</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of an invitation</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of an invitation</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>status of an invitation</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of an invitation</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Pending activation</source>
        <comment>status of a Cisco account</comment>
        <translation>En attente d&apos;activation</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a Cisco account</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>status of a Cisco account</comment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>status of a Cisco account</comment>
        <translation>En cours de fermeture</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a Smart Account</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Provisional</source>
        <comment>status of a Smart Account</comment>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a Smart Account</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a Smart Account</comment>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Smart Account Administrator</source>
        <comment>role</comment>
        <translation>Administrateur du compte Smart</translation>
    </message>
    <message>
        <source>Smart Account Approver</source>
        <comment>role</comment>
        <translation>Approbateur du compte Smart</translation>
    </message>
    <message>
        <source>Smart Account User</source>
        <comment>role</comment>
        <translation>Utilisateur du compte Smart</translation>
    </message>
    <message>
        <source>Virtual Account Administrator</source>
        <comment>role</comment>
        <translation>Administrateur du compte virtuel</translation>
    </message>
    <message>
        <source>Virtual Account User</source>
        <comment>role</comment>
        <translation>Utilisateur du compte virtuel</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Requester</source>
        <comment>role</comment>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>visibility of an account</comment>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>visibility of an account</comment>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Customer Smart Account</source>
        <comment>type of a Smart Account</comment>
        <translation>Compte Smart client</translation>
    </message>
    <message>
        <source>Holding Account</source>
        <comment>type of a Smart Account</comment>
        <translation>Compte Holding</translation>
    </message>
    <message>
        <source>Prefix request</source>
        <comment>kind of request</comment>
        <translation>Demande de préfixe</translation>
    </message>
    <message>
        <source>Request for a different domain</source>
        <comment>kind of request</comment>
        <translation>Demande de changement de domaine</translation>
    </message>
    <message>
        <source>Smart Account request for a customer</source>
        <comment>kind of request</comment>
        <translation>Demande de compte Smart pour un client</translation>
    </message>
    <message>
        <source>Access request</source>
        <comment>kind of request</comment>
        <translation>Demande d&apos;accès</translation>
    </message>
    <message>
        <source>Virtual account access request</source>
        <comment>kind of request</comment>
        <translation>Demande d&apos;accès à un compte virtuel</translation>
    </message>
    <message>
        <source>New domain for an existing account</source>
        <comment>kind of request</comment>
        <translation>Nouveau domaine pour un compte existant</translation>
    </message>
    <message>
        <source>Contract access request</source>
        <comment>kind of request</comment>
        <translation>Demande d&apos;accès à un contrat</translation>
    </message>
    <message>
        <source>Ordering access request</source>
        <comment>kind of request</comment>
        <translation>Demande d&apos;accès pour les commandes</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>kind of request</comment>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>access type of a request</comment>
        <translation>Compte Smart</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <comment>access type of a request</comment>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>New Smart Account</source>
        <comment>access type of a request</comment>
        <translation>Nouveau compte Smart</translation>
    </message>
    <message>
        <source>Account Domain</source>
        <comment>access type of a request</comment>
        <translation>Domaine de compte</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>access type of a request</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Email outside the account domain</source>
        <comment>why a role is suspended</comment>
        <translation>Adresse e-mail hors du domaine de compte</translation>
    </message>
    <message>
        <source>We do not know this person.</source>
        <comment>why declined</comment>
        <translation>Nous ne connaissons pas cette personne.</translation>
    </message>
    <message>
        <source>The reason does not say what it is for.</source>
        <comment>why declined</comment>
        <translation>Le motif n&apos;indique pas à quoi cela sert.</translation>
    </message>
    <message>
        <source>It is not clear which virtual account is needed.</source>
        <comment>why declined</comment>
        <translation>Le compte virtuel nécessaire n&apos;est pas précisé.</translation>
    </message>
    <message>
        <source>Another Smart Account is the right one.</source>
        <comment>why declined</comment>
        <translation>Un autre compte Smart convient.</translation>
    </message>
    <message>
        <source>It is not needed for the work.</source>
        <comment>why declined</comment>
        <translation>Ce n&apos;est pas nécessaire pour le travail.</translation>
    </message>
    <message>
        <source>The person has left the company.</source>
        <comment>why revoked</comment>
        <translation>La personne a quitté la société.</translation>
    </message>
    <message>
        <source>The person has other duties now.</source>
        <comment>why revoked</comment>
        <translation>La personne a maintenant d&apos;autres fonctions.</translation>
    </message>
    <message>
        <source>The work it was given for has ended.</source>
        <comment>why revoked</comment>
        <translation>Le travail qui le justifiait est terminé.</translation>
    </message>
    <message>
        <source>It gives more rights than are needed.</source>
        <comment>why revoked</comment>
        <translation>Il donne plus de droits que nécessaire.</translation>
    </message>
    <message>
        <source>It was granted by mistake.</source>
        <comment>why revoked</comment>
        <translation>Il a été accordé par erreur.</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>kind of email</comment>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>kind of email</comment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Change of email</source>
        <comment>kind of email</comment>
        <translation>Changement d&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>kind of email</comment>
        <translation>Compte Smart</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>kind of email</comment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>kind of email</comment>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>kind of email</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Company / Organization</source>
        <comment>type of address</comment>
        <translation>Société / Organisation</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>type of address</comment>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Cisco account</source>
        <comment>topic of a support case</comment>
        <translation>Compte Cisco</translation>
    </message>
    <message>
        <source>Smart Account and licenses</source>
        <comment>topic of a support case</comment>
        <translation>Compte Smart et licences</translation>
    </message>
    <message>
        <source>Contract registration</source>
        <comment>topic of a support case</comment>
        <translation>Enregistrement d&apos;un contrat</translation>
    </message>
    <message>
        <source>Bill-to ID for ordering</source>
        <comment>topic of a support case</comment>
        <translation>ID de facturation pour les commandes</translation>
    </message>
    <message>
        <source>Content of a contract</source>
        <comment>topic of a support case</comment>
        <translation>Contenu d&apos;un contrat</translation>
    </message>
    <message>
        <source>Buying</source>
        <comment>topic of a support case</comment>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Feedback</source>
        <comment>topic of a support case</comment>
        <translation>Avis et suggestions</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>job function</comment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Customer service</source>
        <comment>job function</comment>
        <translation>Service client</translation>
    </message>
    <message>
        <source>Education and training</source>
        <comment>job function</comment>
        <translation>Enseignement et formation</translation>
    </message>
    <message>
        <source>Engineering</source>
        <comment>job function</comment>
        <translation>Ingénierie</translation>
    </message>
    <message>
        <source>Finance and accounting</source>
        <comment>job function</comment>
        <translation>Finance et comptabilité</translation>
    </message>
    <message>
        <source>Human resources</source>
        <comment>job function</comment>
        <translation>Ressources humaines</translation>
    </message>
    <message>
        <source>Information technology</source>
        <comment>job function</comment>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>job function</comment>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>General management</source>
        <comment>job function</comment>
        <translation>Direction générale</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>job function</comment>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Network operations</source>
        <comment>job function</comment>
        <translation>Exploitation réseau</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>job function</comment>
        <translation>Production</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <comment>job function</comment>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Research and development</source>
        <comment>job function</comment>
        <translation>Recherche et développement</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>job function</comment>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Information security</source>
        <comment>job function</comment>
        <translation>Sécurité informatique</translation>
    </message>
    <message>
        <source>Technical support</source>
        <comment>job function</comment>
        <translation>Assistance technique</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>job function</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Owner or partner</source>
        <comment>job level</comment>
        <translation>Propriétaire ou associé</translation>
    </message>
    <message>
        <source>Executive board</source>
        <comment>job level</comment>
        <translation>Comité de direction</translation>
    </message>
    <message>
        <source>Vice president</source>
        <comment>job level</comment>
        <translation>Vice-présidence</translation>
    </message>
    <message>
        <source>Director</source>
        <comment>job level</comment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>job level</comment>
        <translation>Encadrement</translation>
    </message>
    <message>
        <source>Team leader</source>
        <comment>job level</comment>
        <translation>Responsable d&apos;équipe</translation>
    </message>
    <message>
        <source>Project manager</source>
        <comment>job level</comment>
        <translation>Chef de projet</translation>
    </message>
    <message>
        <source>Specialist</source>
        <comment>job level</comment>
        <translation>Spécialiste</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>job level</comment>
        <translation>Membre du personnel</translation>
    </message>
    <message>
        <source>Consultant</source>
        <comment>job level</comment>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Student or trainee</source>
        <comment>job level</comment>
        <translation>Étudiant ou stagiaire</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>job level</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Enter “{field}”</source>
        <comment>guide step</comment>
        <translation>Saisissez «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>Choose “{field}” from the list</source>
        <translation>Choisissez «&#xa0;{field}&#xa0;» dans la liste</translation>
    </message>
    <message>
        <source>Prefecture, city, and the beginning of the address are filled in.</source>
        <translation>La préfecture, la ville et le début de l&apos;adresse se remplissent automatiquement.</translation>
    </message>
    <message>
        <source>Leave it empty if there is none.</source>
        <translation>Laissez ce champ vide s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verrouillage des majuscules activé.</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>button</comment>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Company information verified. Click Update again to save it.</source>
        <translation>Informations sur la société vérifiées. Cliquez de nouveau sur «&#xa0;Mettre à jour&#xa0;» pour les enregistrer.</translation>
    </message>
    <message>
        <source>Update saved</source>
        <comment>company information</comment>
        <translation>Mise à jour enregistrée</translation>
    </message>
    <message>
        <source>Step by step to a Smart Account: a Cisco account, the company information, and the Smart Account itself.</source>
        <translation>Étape par étape jusqu&apos;au compte Smart&#xa0;: un compte Cisco, les informations sur la société et le compte Smart lui-même.</translation>
    </message>
    <message>
        <source>Without logging in</source>
        <comment>heading</comment>
        <translation>Sans connexion</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aucune demande pour le moment</translation>
    </message>
    <message>
        <source>Every request of this registry appears here, whoever decides it.</source>
        <translation>Toutes les demandes de ce registre figurent ici, quelle que soit la personne qui décide.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <comment>chip: this waits for you</comment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <comment>filter of a list of requests</comment>
        <translation>À traiter</translation>
    </message>
    <message numerus="yes">
        <source>%n Smart Account is waiting for an administrator</source>
        <translation>
            <numerusform>%n compte Smart attend un administrateur</numerusform>
            <numerusform>%n comptes Smart attendent un administrateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Appoint somebody of the account domain.</source>
        <translation>Désignez une personne du domaine du compte.</translation>
    </message>
    <message>
        <source>See the accounts</source>
        <translation>Afficher les comptes</translation>
    </message>
    <message>
        <source>Company phone</source>
        <comment>field</comment>
        <translation>Téléphone de la société</translation>
    </message>
    <message>
        <source>With the area code. A leading 0 that is not dialed from abroad is dropped.</source>
        <translation>Avec l&apos;indicatif régional. Un 0 initial qui ne se compose pas depuis l&apos;étranger est supprimé.</translation>
    </message>
    <message>
        <source>Ready to create a Smart Account</source>
        <translation>Tout est prêt pour créer un compte Smart</translation>
    </message>
    <message>
        <source>Ready to request access</source>
        <translation>Tout est prêt pour demander un accès</translation>
    </message>
    <message>
        <source>Ready to order</source>
        <translation>Tout est prêt pour commander</translation>
    </message>
    <message>
        <source>Ready to contact support</source>
        <translation>Tout est prêt pour contacter l&apos;assistance</translation>
    </message>
    <message>
        <source>Not ready to create a Smart Account</source>
        <translation>Éléments manquants pour créer un compte Smart</translation>
    </message>
    <message>
        <source>Not ready to request access</source>
        <translation>Éléments manquants pour demander un accès</translation>
    </message>
    <message>
        <source>Not ready to order</source>
        <translation>Éléments manquants pour commander</translation>
    </message>
    <message>
        <source>Not ready to ask support about Smart Accounts</source>
        <translation>Éléments manquants pour contacter l&apos;assistance au sujet des comptes Smart</translation>
    </message>
    <message>
        <source>Add the company name</source>
        <translation>Ajouter le nom de la société</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Ajouter l&apos;adresse</translation>
    </message>
    <message>
        <source>Add the phone</source>
        <translation>Ajouter le téléphone</translation>
    </message>
    <message>
        <source>Register a contract</source>
        <comment>link</comment>
        <translation>Enregistrer un contrat</translation>
    </message>
    <message>
        <source>A registered contract helps support to answer.</source>
        <translation>Un contrat enregistré aide l&apos;assistance à répondre.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>title of a card</comment>
        <translation>Éléments à compléter</translation>
    </message>
    <message>
        <source>The list of requests has changed.</source>
        <translation>La liste des demandes a changé.</translation>
    </message>
    <message>
        <source>Search by name or email</source>
        <translation>Rechercher par nom ou adresse e-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>filter of a list</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>All statuses</source>
        <comment>filter of a list</comment>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>No requests found</source>
        <translation>Aucune demande trouvée</translation>
    </message>
    <message>
        <source>Search for another word, or show the requests of every status.</source>
        <translation>Recherchez un autre mot ou affichez les demandes de tous les états.</translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <comment>which lines of a list</comment>
        <translation>{first}–{last} sur {total}</translation>
    </message>
    <message>
        <source>Click a status to see the request, or press Enter on its row.</source>
        <translation>Cliquez sur un état pour afficher la demande, ou appuyez sur Entrée sur sa ligne.</translation>
    </message>
    <message>
        <source>Account Requests</source>
        <comment>section</comment>
        <translation>Demandes de compte</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Afficher toutes les demandes</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>page of a list</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page of a list</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Requested by</source>
        <comment>column of a table</comment>
        <translation>Demande effectuée par</translation>
    </message>
    <message>
        <source>Contract Number / Bill-to ID / Serial Number / Smart Account</source>
        <translation>Numéro de contrat / ID de facturation / Numéro de série / Compte Smart</translation>
    </message>
    <message>
        <source>Access Types</source>
        <comment>column of a table</comment>
        <translation>Types d&apos;accès</translation>
    </message>
    <message>
        <source>Request Date</source>
        <comment>column of a table</comment>
        <translation>Date de la demande</translation>
    </message>
    <message>
        <source>Administrators</source>
        <comment>column of a table</comment>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>due {date}</source>
        <comment>below the date of a request: decide by</comment>
        <translation>échéance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Fichier enregistré&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Nobody decides it anymore. You can ask again at any time.</source>
        <translation>Elle ne sera plus traitée. Vous pourrez refaire une demande à tout moment.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>La note a été modifiée.</translation>
    </message>
    <message>
        <source>The contract was locked: its numbers are no longer approved automatically.</source>
        <translation>Le contrat a été verrouillé&#xa0;: ses numéros ne sont plus approuvés automatiquement.</translation>
    </message>
    <message>
        <source>The contract was unlocked.</source>
        <translation>Le contrat a été déverrouillé.</translation>
    </message>
    <message>
        <source>The comment was added. Only those who decide see it.</source>
        <translation>Le commentaire a été ajouté. Seules les personnes qui décident le voient.</translation>
    </message>
    <message>
        <source>The access was revoked. {name} is told by email.</source>
        <translation>L&apos;accès a été révoqué. {name} en est informé par e-mail.</translation>
    </message>
    <message>
        <source>{access}: {number}</source>
        <comment>what was granted</comment>
        <translation>{access}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Nobody decides it anymore. You can request access again at any time.</source>
        <translation>Plus personne ne la traite. Vous pouvez redemander l&apos;accès à tout moment.</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>Retirer cette demande&#xa0;?</translation>
    </message>
    <message>
        <source>Its name and domain are free for others at once. Nobody decides it anymore.</source>
        <translation>Le nom et le domaine demandés sont immédiatement disponibles pour d&apos;autres personnes. Plus aucune décision ne sera prise.</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>Conserver la demande</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a table</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>{name} invites you.</source>
        <translation>{name} vous invite.</translation>
    </message>
    <message>
        <source>{name} asked today.</source>
        <translation>{name} a fait la demande aujourd&apos;hui.</translation>
    </message>
    <message numerus="yes">
        <source>{name} asked %n day ago.</source>
        <translation>
            <numerusform>{name} a fait la demande il y a %n jour.</numerusform>
            <numerusform>{name} a fait la demande il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent today</source>
        <comment>when a request was sent</comment>
        <translation>Envoyée aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day</source>
        <translation>
            <numerusform>En attente depuis %n jour</numerusform>
            <numerusform>En attente depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue since {date}</source>
        <translation>En retard depuis le {date}</translation>
    </message>
    <message>
        <source>Expires on {date}</source>
        <translation>Expire le {date}</translation>
    </message>
    <message>
        <source>Decide by {date}</source>
        <translation>À traiter au plus tard le {date}</translation>
    </message>
    <message>
        <source>Overdue from {date}</source>
        <translation>En retard à partir du {date}</translation>
    </message>
    <message>
        <source>The operator can decide too from {date}</source>
        <translation>L&apos;opérateur peut également décider à partir du {date}</translation>
    </message>
    <message>
        <source>Reset password</source>
        <comment>title</comment>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Reset password</source>
        <comment>button</comment>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Enter the email that you log in with. A link and a code are sent to it.</source>
        <translation>Saisissez l&apos;adresse e-mail avec laquelle vous vous connectez. Un lien et un code y sont envoyés.</translation>
    </message>
    <message>
        <source>Send link</source>
        <comment>button: mail a link for a new password</comment>
        <translation>Envoyer le lien</translation>
    </message>
    <message>
        <source>If {email} has a Cisco account, a link and a code were sent there. They work once, until {moment}.</source>
        <translation>Si un compte Cisco existe pour l&apos;adresse {email}, un lien et un code y ont été envoyés. Ils sont utilisables une seule fois, jusqu&apos;au {moment}.</translation>
    </message>
    <message>
        <source>Choose a new password for {email}.</source>
        <translation>Choisissez un nouveau mot de passe pour {email}.</translation>
    </message>
    <message>
        <source>Confirm your new email</source>
        <translation>Confirmer votre nouvelle adresse e-mail</translation>
    </message>
    <message>
        <source>From now on you log in with {email}.</source>
        <translation>Désormais, vous vous connecterez avec l&apos;adresse {email}.</translation>
    </message>
    <message>
        <source>Confirm email</source>
        <comment>button</comment>
        <translation>Confirmer l&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>It was not me</source>
        <comment>title: restore the email of an account</comment>
        <translation>Ce n&apos;est pas moi</translation>
    </message>
    <message>
        <source>{email} stays or becomes again the email of your Cisco account. All sessions end.</source>
        <translation>L&apos;adresse {email} reste ou redevient l&apos;adresse e-mail de votre compte Cisco. Toutes les sessions seront fermées.</translation>
    </message>
    <message>
        <source>Restore email</source>
        <comment>button</comment>
        <translation>Rétablir l&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>This link cannot be used</source>
        <translation>Impossible d&apos;utiliser ce lien</translation>
    </message>
    <message>
        <source>The password is reset. You are logged in.</source>
        <translation>Le mot de passe a été réinitialisé. Connexion réussie.</translation>
    </message>
    <message>
        <source>All other sessions have ended, and an email confirms the new password.</source>
        <translation>Toutes les autres sessions ont été fermées, et un e-mail signale le changement de mot de passe.</translation>
    </message>
    <message>
        <source>{email} is the email of your Cisco account now.</source>
        <translation>L&apos;adresse {email} est maintenant l&apos;adresse e-mail de votre compte Cisco.</translation>
    </message>
    <message>
        <source>Both addresses are informed by email.</source>
        <translation>Un e-mail d&apos;information a été envoyé aux deux adresses.</translation>
    </message>
    <message>
        <source>{email} is the email of your Cisco account.</source>
        <translation>L&apos;adresse {email} est l&apos;adresse e-mail de votre compte Cisco.</translation>
    </message>
    <message>
        <source>All sessions have ended. Log in, and change the password: somebody else may know it.</source>
        <translation>Toutes les sessions ont été fermées. Connectez-vous et modifiez le mot de passe&#xa0;: une autre personne peut le connaître.</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>title</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>An email with an activation link was sent. Follow its link.</source>
        <translation>Un e-mail contenant un lien d&apos;activation a été envoyé. Suivez ce lien.</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <comment>announced</comment>
        <translation>Connexion réussie.</translation>
    </message>
    <message>
        <source>Logged in. Last login: {moment}</source>
        <translation>Connexion réussie. Dernière connexion&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>For your own organization, from the Cisco account on</source>
        <translation>Pour votre propre organisation, à partir du compte Cisco</translation>
    </message>
    <message>
        <source>Support, downloads, and orders for the contracts of your company</source>
        <translation>Assistance, téléchargements et commandes pour les contrats de votre société</translation>
    </message>
    <message>
        <source>If you have a Cisco account in this registry</source>
        <translation>Si vous avez un compte Cisco dans ce registre</translation>
    </message>
    <message>
        <source>Properties, requests, and what orders need</source>
        <translation>Propriétés, demandes et informations pour les commandes</translation>
    </message>
    <message>
        <source>Your name, company, and access</source>
        <translation>Votre nom, votre société et vos accès</translation>
    </message>
    <message>
        <source>The emails that SmartWizard has written here</source>
        <translation>Les e-mails que SmartWizard a envoyés ici</translation>
    </message>
    <message>
        <source>A message to the desk that answers your question</source>
        <translation>Un message au service qui répond à votre question</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>title: guides and about</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The guides, and what the program is</source>
        <translation>Les guides et la présentation du programme</translation>
    </message>
    <message>
        <source>Appoint</source>
        <comment>button: make somebody administrator of a Smart Account</comment>
        <translation>Désigner</translation>
    </message>
    <message numerus="yes">
        <source>{name} is an administrator of “{account}” now. %n person was told by email.</source>
        <translation>
            <numerusform>{name} a maintenant le rôle d&apos;administrateur du compte Smart «&#xa0;{account}&#xa0;». %n personne a été informée par e-mail.</numerusform>
            <numerusform>{name} a maintenant le rôle d&apos;administrateur du compte Smart «&#xa0;{account}&#xa0;». %n personnes ont été informées par e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every Smart Account has an active administrator</source>
        <translation>Chaque compte Smart a un administrateur actif</translation>
    </message>
    <message>
        <source>Accounts without one appear here, so that you can appoint somebody.</source>
        <translation>Les comptes sans administrateur figurent ici, pour que vous puissiez désigner quelqu&apos;un.</translation>
    </message>
    <message numerus="yes">
        <source>%n active administrator</source>
        <translation>
            <numerusform>%n administrateur actif</numerusform>
            <numerusform>%n administrateurs actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Appoint an administrator for “{account}”</source>
        <translation>Désigner un administrateur pour «&#xa0;{account}&#xa0;»</translation>
    </message>
    <message>
        <source>Of somebody who has an active Cisco account in {domain}.</source>
        <translation>Celle d&apos;une personne qui a un compte Cisco actif dans le domaine {domain}.</translation>
    </message>
    <message>
        <source>Everyone with a role on the Smart Account reads it by email.</source>
        <translation>Toutes les personnes ayant un rôle dans le compte Smart le reçoivent par e-mail.</translation>
    </message>
    <message>
        <source>Decide on “{name}” ({domain})</source>
        <translation>Traiter la demande «&#xa0;{name}&#xa0;» ({domain})</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>button: open a request to approve or decline it</comment>
        <translation>Traiter la demande</translation>
    </message>
    <message>
        <source>Invitation to the Smart Account “{name}”</source>
        <translation>Invitation au compte Smart «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>button: open an invitation to accept or decline it</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <comment>heading: what waits for you</comment>
        <translation>À traiter maintenant</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Rien à traiter pour le moment</translation>
    </message>
    <message>
        <source>Requests to decide and everything else you need to do appear here.</source>
        <translation>Les demandes à traiter et tout ce que vous devez faire figurent ici.</translation>
    </message>
    <message numerus="yes">
        <source>See %n waiting request</source>
        <translation>
            <numerusform>Afficher %n demande en attente</numerusform>
            <numerusform>Afficher %n demandes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and save the company information</source>
        <translation>Vérifier et enregistrer les informations sur la société</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>Aucune connexion en cours</translation>
    </message>
    <message>
        <source>Log in to see and change your profile.</source>
        <translation>Connectez-vous pour afficher et modifier votre profil.</translation>
    </message>
    <message>
        <source>The operator&apos;s login has no profile</source>
        <translation>La connexion d&apos;opérateur n&apos;a pas de profil</translation>
    </message>
    <message>
        <source>Its language and its password are under Preferences.</source>
        <translation>Sa langue et son mot de passe se trouvent dans «&#xa0;Préférences&#xa0;».</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>tab</comment>
        <translation>Profil personnel</translation>
    </message>
    <message>
        <source>Company / Organization</source>
        <comment>tab</comment>
        <translation>Société / Organisation</translation>
    </message>
    <message>
        <source>Services &amp; Support</source>
        <comment>tab</comment>
        <translation>Services et assistance</translation>
    </message>
    <message>
        <source>Access Management</source>
        <comment>caption: sections</comment>
        <translation>Gestion des accès</translation>
    </message>
    <message>
        <source>Profile Management</source>
        <comment>title</comment>
        <translation>Gestion du profil</translation>
    </message>
    <message>
        <source>Your Profile</source>
        <comment>card</comment>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>Company Information</source>
        <comment>title</comment>
        <translation>Informations sur la société</translation>
    </message>
    <message>
        <source>Last login: {moment}</source>
        <translation>Dernière connexion&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: go back and change</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Check the company name and the address</source>
        <translation>Vérifiez le nom et l&apos;adresse de la société</translation>
    </message>
    <message>
        <source>Enter the company phone</source>
        <translation>Saisissez le téléphone de la société</translation>
    </message>
    <message>
        <source>Click Update</source>
        <comment>guide step</comment>
        <translation>Cliquez sur «&#xa0;Mettre à jour&#xa0;»</translation>
    </message>
    <message>
        <source>The company information is verified. Nothing is saved yet.</source>
        <translation>Les informations sur la société sont vérifiées. Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>Check the message “Company information verified”</source>
        <translation>Vérifiez le message «&#xa0;Informations sur la société vérifiées&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel, or any change, leads back to the step before.</source>
        <translation>«&#xa0;Annuler&#xa0;» ou toute modification ramène à l&apos;étape précédente.</translation>
    </message>
    <message>
        <source>Click Update again</source>
        <translation>Cliquez de nouveau sur «&#xa0;Mettre à jour&#xa0;»</translation>
    </message>
    <message>
        <source>“Update saved” appears, and the Smart Account comes next.</source>
        <translation>«&#xa0;Mise à jour enregistrée&#xa0;» s&apos;affiche, puis vient le compte Smart.</translation>
    </message>
    <message>
        <source>At Cisco.com, leave out the leading 0 of the phone number. Here you can type it: the program drops it, and says so.</source>
        <translation>Sur Cisco.com, omettez le 0 initial du numéro de téléphone. Ici, vous pouvez le saisir&#xa0;: le programme le supprime et le signale.</translation>
    </message>
    <message>
        <source>Preferred name, job function, and the like can be set in the profile at any time.</source>
        <translation>Le nom affiché, la fonction et d&apos;autres informations se modifient à tout moment dans le profil.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>title: whose work is in the program</comment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <comment>title of a card</comment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>From nothing to a working Smart Account, step by step, in four languages.</source>
        <translation>De zéro à un compte Smart opérationnel, étape par étape, en quatre langues.</translation>
    </message>
    <message>
        <source>SmartWizard is free software under the MIT license.</source>
        <translation>SmartWizard est un logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>SmartWizard is an independent project. It is not affiliated with, endorsed by, or sponsored by Cisco.</source>
        <translation>SmartWizard est un projet indépendant. Il n&apos;est ni affilié à Cisco, ni approuvé ou parrainé par Cisco.</translation>
    </message>
    <message>
        <source>Cisco, Cisco.com, Smart Account, and Smart Licensing are names or trademarks of Cisco Systems, Inc. Trademarks belong to their owners.</source>
        <translation>Cisco, Cisco.com, Smart Account et Smart Licensing sont des noms ou des marques de Cisco Systems, Inc. Les marques appartiennent à leurs propriétaires.</translation>
    </message>
    <message>
        <source>Text is shown in the fonts of your computer; the program includes none.</source>
        <translation>Les caractères s&apos;affichent avec les polices de votre ordinateur&#xa0;; le programme n&apos;en fournit aucune.</translation>
    </message>
    <message>
        <source>Trademarks</source>
        <comment>title of a card</comment>
        <translation>Marques</translation>
    </message>
    <message>
        <source>This registry</source>
        <comment>title of a card</comment>
        <translation>Ce registre</translation>
    </message>
    <message>
        <source>The program contains</source>
        <translation>Le programme contient</translation>
    </message>
    <message>
        <source>It runs on, and does not contain</source>
        <translation>Il utilise, sans les contenir</translation>
    </message>
    <message>
        <source>Show license</source>
        <comment>button</comment>
        <translation>Afficher la licence</translation>
    </message>
    <message>
        <source>License: {name}</source>
        <comment>title of a dialog</comment>
        <translation>Licence&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close the window</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The email is sent again, at most once a minute. Only the latest link works.</source>
        <translation>L&apos;e-mail est renvoyé, au plus une fois par minute. Seul le dernier lien fonctionne.</translation>
    </message>
    <message>
        <source>You enter it below.</source>
        <translation>Vous la saisirez ci-dessous.</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>button</comment>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>button of an approver</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>button: an invitation</comment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>button: an invitation</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>{name} gets the role that you choose here.</source>
        <translation>{name} obtient le rôle que vous choisissez ici.</translation>
    </message>
    <message>
        <source>{name} gets access to {account} at once.</source>
        <translation>{name} obtient immédiatement l&apos;accès au numéro {account}.</translation>
    </message>
    <message>
        <source>You get the role {role} at once.</source>
        <translation>Vous obtenez immédiatement le rôle «&#xa0;{role}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is created or changed. The requester can send a new request at once.</source>
        <translation>Rien n&apos;est créé ni modifié. La personne qui a fait la demande peut en envoyer une nouvelle immédiatement.</translation>
    </message>
    <message>
        <source>No access is granted. The requester can send a new request at once.</source>
        <translation>Aucun accès n&apos;est accordé. La personne peut envoyer immédiatement une nouvelle demande.</translation>
    </message>
    <message>
        <source>You get no role. Whoever invited you is told by email.</source>
        <translation>Vous n&apos;obtenez aucun rôle. La personne qui vous a invité en est informée par e-mail.</translation>
    </message>
    <message>
        <source>Choose Approve or Decline.</source>
        <translation>Choisissez «&#xa0;Approuver&#xa0;» ou «&#xa0;Refuser&#xa0;».</translation>
    </message>
    <message>
        <source>The domain of the Smart Account becomes {domain} at once.</source>
        <translation>Le domaine du compte Smart devient immédiatement {domain}.</translation>
    </message>
    <message>
        <source>Available Actions</source>
        <comment>heading over Approve and Decline</comment>
        <translation>Actions disponibles</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>field: approve or decline</comment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>“{account}” is created, and {name} becomes its administrator.</source>
        <translation>Le compte Smart «&#xa0;{account}&#xa0;» est créé, et {name} en reçoit le rôle d&apos;administrateur.</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button</comment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Required. {name} reads it by email.</source>
        <translation>Obligatoire. {name} en prend connaissance par e-mail.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>The registry inside the program protects against mistakes and against other users of the computer, not against the person who owns its file; everything else needs a server.</source>
        <translation>Le registre intégré au programme protège contre les erreurs et contre les autres utilisateurs de l&apos;ordinateur, mais pas contre la personne à qui appartient son fichier&#xa0;; pour tout le reste, il faut un serveur.</translation>
    </message>
    <message>
        <source>The operator is set up. Log in as operator.</source>
        <translation>L&apos;opérateur est configuré. Connectez-vous en tant qu&apos;opérateur.</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>title</comment>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Email delivery</source>
        <comment>title</comment>
        <translation>Envoi des e-mails</translation>
    </message>
    <message>
        <source>Log in as operator</source>
        <translation>Se connecter en tant qu&apos;opérateur</translation>
    </message>
    <message>
        <source>Who runs the registry sets how its emails are sent.</source>
        <translation>L&apos;opérateur du registre choisit la façon dont ses e-mails sont envoyés.</translation>
    </message>
    <message>
        <source>What waits for the operator is shown after the login.</source>
        <translation>Ce que l&apos;opérateur doit traiter s&apos;affiche après la connexion.</translation>
    </message>
    <message>
        <source>{name} approved this request on {date}.</source>
        <translation>{name} a approuvé cette demande le {date}.</translation>
    </message>
    <message>
        <source>{name} declined this request on {date}.</source>
        <translation>{name} a refusé cette demande le {date}.</translation>
    </message>
    <message>
        <source>This number was denied on {date}.</source>
        <translation>Ce numéro a été rejeté le {date}.</translation>
    </message>
    <message>
        <source>{name} withdrew this request on {date}.</source>
        <translation>{name} a retiré cette demande le {date}.</translation>
    </message>
    <message>
        <source>This request expired on {date}.</source>
        <translation>Cette demande a expiré le {date}.</translation>
    </message>
    <message>
        <source>{name} accepted this invitation on {date}.</source>
        <translation>{name} a accepté cette invitation le {date}.</translation>
    </message>
    <message>
        <source>{name} declined this invitation on {date}.</source>
        <translation>{name} a refusé cette invitation le {date}.</translation>
    </message>
    <message>
        <source>{name} took this invitation back on {date}.</source>
        <translation>{name} a retiré cette invitation le {date}.</translation>
    </message>
    <message>
        <source>This invitation expired on {date}.</source>
        <translation>Cette invitation a expiré le {date}.</translation>
    </message>
    <message>
        <source>The requester is told by email when the time to undo is over.</source>
        <translation>La personne qui a fait la demande est informée par e-mail une fois le délai d&apos;annulation écoulé.</translation>
    </message>
    <message>
        <source>Reason for declining: {reason}</source>
        <translation>Motif du refus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Reason for declining: “{reason}”</source>
        <translation>Motif du refus&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Possible again in %n second</source>
        <translation>
            <numerusform>De nouveau possible dans %n&#xa0;seconde</numerusform>
            <numerusform>De nouveau possible dans %n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo decision</source>
        <comment>button</comment>
        <translation>Annuler la décision</translation>
    </message>
    <message numerus="yes">
        <source>%n second left</source>
        <translation>
            <numerusform>%n&#xa0;seconde restante</numerusform>
            <numerusform>%n&#xa0;secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: nothing is kept</source>
        <translation>Démonstration&#xa0;: rien n&apos;est conservé</translation>
    </message>
    <message>
        <source>All people are invented. Everything is deleted when the program is closed.</source>
        <translation>Toutes les personnes sont inventées. Tout est supprimé à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Who can log in</source>
        <comment>title in the demo</comment>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>Everybody has the same password:</source>
        <translation>Le mot de passe est le même pour tous&#xa0;:</translation>
    </message>
    <message>
        <source>Emails of this registry have links that begin with smartwizard://. With this button your desktop opens them here.</source>
        <translation>Les e-mails de ce registre contiennent des liens qui commencent par smartwizard://. Grâce à ce bouton, votre environnement de bureau les ouvre ici.</translation>
    </message>
    <message>
        <source>Your desktop now opens smartwizard:// links with this program.</source>
        <translation>Votre environnement de bureau ouvre désormais les liens smartwizard:// avec ce programme.</translation>
    </message>
    <message>
        <source>Links in emails</source>
        <comment>title of a card</comment>
        <translation>Liens dans les e-mails</translation>
    </message>
    <message>
        <source>Open links with this program</source>
        <translation>Ouvrir les liens avec ce programme</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>title</comment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>tab</comment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>They apply on every computer where you log in with your Cisco account.</source>
        <translation>Elles sont liées à votre compte Cisco et s&apos;appliquent sur chaque ordinateur où vous vous connectez.</translation>
    </message>
    <message>
        <source>Language and time zone go with your login; the look stays on this computer.</source>
        <translation>La langue et le fuseau horaire sont liés à votre connexion&#xa0;; l&apos;apparence reste propre à cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody is logged in: these choices are for this computer.</source>
        <translation>Aucune connexion en cours&#xa0;: ces choix s&apos;appliquent à cet ordinateur.</translation>
    </message>
    <message>
        <source>{size}%</source>
        <comment>text size</comment>
        <translation>{size}&#xa0;%</translation>
    </message>
    <message>
        <source>Of the windows and of the emails to you.</source>
        <translation>Pour les fenêtres et pour les e-mails qui vous sont adressés.</translation>
    </message>
    <message>
        <source>Of the windows on this computer.</source>
        <translation>Pour les fenêtres sur cet ordinateur.</translation>
    </message>
    <message>
        <source>In which dates and times are shown.</source>
        <translation>Pour l&apos;affichage des dates et des heures.</translation>
    </message>
    <message>
        <source>Beside each field is its name in the English guides.</source>
        <translation>Chaque champ est accompagné de son nom dans les guides en anglais.</translation>
    </message>
    <message>
        <source>One email a day at most, while requests wait for your decision.</source>
        <translation>Un e-mail par jour au plus, tant que des demandes attendent votre décision.</translation>
    </message>
    <message>
        <source>On this computer, while the program runs: a new request for you, a decision on one of yours.</source>
        <translation>Sur cet ordinateur, lorsque le programme est ouvert&#xa0;: une nouvelle demande à traiter, une décision sur l&apos;une des vôtres.</translation>
    </message>
    <message>
        <source>This desktop cannot show notifications.</source>
        <translation>Cet environnement de bureau ne permet pas d&apos;afficher de notifications.</translation>
    </message>
    <message>
        <source>Preferences saved</source>
        <comment>message</comment>
        <translation>Préférences enregistrées</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <comment>setting: on or off</comment>
        <translation>Notifications du bureau</translation>
    </message>
    <message>
        <source>Mail server saved</source>
        <comment>message</comment>
        <translation>Serveur de messagerie enregistré</translation>
    </message>
    <message>
        <source>Saved: emails stay in the Mailbox</source>
        <comment>message</comment>
        <translation>Enregistré&#xa0;: les e-mails restent dans la boîte aux lettres</translation>
    </message>
    <message>
        <source>The mail server took a test email for {email}. Check that it arrives.</source>
        <translation>Le serveur de messagerie a accepté un e-mail de test pour {email}. Vérifiez qu&apos;il arrive.</translation>
    </message>
    <message>
        <source>Answer of the mail server: {answer}</source>
        <translation>Réponse du serveur de messagerie&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Leave it empty to keep the password that is saved.</source>
        <translation>Laissez ce champ vide pour conserver le mot de passe enregistré.</translation>
    </message>
    <message>
        <source>They stay in the Mailbox</source>
        <comment>where emails go</comment>
        <translation>Ils restent dans la boîte aux lettres</translation>
    </message>
    <message>
        <source>Everyone who uses this computer account can read them there.</source>
        <translation>Toute personne qui utilise ce compte d&apos;ordinateur peut les y lire.</translation>
    </message>
    <message>
        <source>They leave by a mail server</source>
        <comment>where emails go</comment>
        <translation>Ils partent par un serveur de messagerie</translation>
    </message>
    <message>
        <source>There is no Mailbox then. What nobody has opened there yet is sent.</source>
        <translation>Il n&apos;y a alors plus de boîte aux lettres. Ce que personne n&apos;y a encore ouvert est envoyé.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>encryption</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Usually at port 587</source>
        <translation>Habituellement sur le port 587</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>encryption</comment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Usually at port 465</source>
        <translation>Habituellement sur le port 465</translation>
    </message>
    <message>
        <source>None</source>
        <comment>encryption</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Only for a mail server on this computer</source>
        <translation>Uniquement pour un serveur de messagerie sur cet ordinateur</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Where emails go</source>
        <comment>label</comment>
        <translation>Destination des e-mails</translation>
    </message>
    <message>
        <source>As in {example}</source>
        <translation>Exemple&#xa0;: {example}</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>label</comment>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label: of the mail server</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>label</comment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Sender address</source>
        <comment>label</comment>
        <translation>Adresse d&apos;expédition</translation>
    </message>
    <message>
        <source>Emails come from this address; replies to it are not read here.</source>
        <translation>Les e-mails proviennent de cette adresse&#xa0;; les réponses ne sont pas lues ici.</translation>
    </message>
    <message>
        <source>Login at the mail server</source>
        <comment>label</comment>
        <translation>Identifiant sur le serveur de messagerie</translation>
    </message>
    <message>
        <source>Send a test email</source>
        <comment>button</comment>
        <translation>Envoyer un e-mail de test</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>label</comment>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Show English labels</source>
        <translation>Afficher les libellés anglais</translation>
    </message>
    <message>
        <source>Reminders by email</source>
        <translation>Rappels par e-mail</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>time zone</comment>
        <translation>Comme l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>tab</comment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>A new password ends your other sessions; here you stay.</source>
        <translation>Un nouveau mot de passe ferme vos autres sessions&#xa0;; celle-ci reste ouverte.</translation>
    </message>
    <message>
        <source>You have sent no request yet</source>
        <translation>Vous n&apos;avez encore envoyé aucune demande</translation>
    </message>
    <message>
        <source>Requests appear here, with who holds them and what comes next.</source>
        <translation>Les demandes apparaissent ici, avec les personnes qui les traitent et la suite prévue.</translation>
    </message>
    <message>
        <source>An email tells you what was decided. While none has come, you can send a reminder once a day, or ask an administrator you know.</source>
        <translation>Un e-mail vous informe de la décision. En attendant, vous pouvez envoyer un rappel par jour ou contacter un administrateur que vous connaissez.</translation>
    </message>
    <message>
        <source>View</source>
        <comment>a request</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Smart Accounts</source>
        <comment>title of a section</comment>
        <translation>Comptes Smart</translation>
    </message>
    <message>
        <source>Your Access Requests</source>
        <translation>Vos demandes d&apos;accès</translation>
    </message>
    <message>
        <source>You have no role on a Smart Account yet</source>
        <translation>Vous n&apos;avez encore aucun rôle dans un compte Smart</translation>
    </message>
    <message>
        <source>Request access to one that exists, or create one for your organization.</source>
        <translation>Demandez l&apos;accès à un compte existant ou créez-en un pour votre organisation.</translation>
    </message>
    <message>
        <source>Press Enter on a row to manage the account; “Give up” ends your role at once.</source>
        <translation>Appuyez sur Entrée sur une ligne pour gérer le compte&#xa0;; «&#xa0;Abandonner&#xa0;» met fin au rôle immédiatement.</translation>
    </message>
    <message>
        <source>The role was given up.</source>
        <translation>Le rôle a été abandonné.</translation>
    </message>
    <message>
        <source>The registry operator was asked to name another administrator. You keep the role until then.</source>
        <translation>Une demande d&apos;un autre administrateur a été adressée à l&apos;opérateur du registre. Vous gardez le rôle jusque-là.</translation>
    </message>
    <message>
        <source>You keep the role. The registry operator is told that nobody else is needed.</source>
        <translation>Vous gardez le rôle. L&apos;opérateur du registre voit qu&apos;un autre administrateur n&apos;est plus nécessaire.</translation>
    </message>
    <message>
        <source>Existing Smart Account Access</source>
        <translation>Accès existants aux comptes Smart</translation>
    </message>
    <message>
        <source>Give up the role {role}?</source>
        <translation>Abandonner le rôle «&#xa0;{role}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Your access to “{account}” by this role ends at once.</source>
        <translation>Votre accès à «&#xa0;{account}&#xa0;» par ce rôle prend fin immédiatement.</translation>
    </message>
    <message>
        <source>Keep the role</source>
        <translation>Garder le rôle</translation>
    </message>
    <message>
        <source>Give up</source>
        <comment>button: a role</comment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Your company name and address are an entry of the company directory.</source>
        <translation>Le nom et l&apos;adresse de votre société proviennent de l&apos;annuaire des sociétés.</translation>
    </message>
    <message>
        <source>Your company name and address are your own: they are not an entry of the company directory.</source>
        <translation>Le nom et l&apos;adresse de votre société vous sont propres&#xa0;: ils ne figurent pas dans l&apos;annuaire des sociétés.</translation>
    </message>
    <message>
        <source>No company information yet. Complete it: a Smart Account needs it.</source>
        <translation>Aucune information sur la société pour le moment. Complétez ces informations&#xa0;: elles sont nécessaires pour un compte Smart.</translation>
    </message>
    <message>
        <source>No address yet. One that you choose or register for your company appears here.</source>
        <translation>Aucune adresse pour le moment. L&apos;adresse que vous choisissez ou ajoutez pour votre société figure ici.</translation>
    </message>
    <message>
        <source>No Smart Account at the domain of your email is shown to you.</source>
        <translation>Aucun compte Smart du domaine de votre adresse e-mail n&apos;est visible pour vous.</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>chip: the address of the company information</comment>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Company directory</source>
        <comment>title of a card</comment>
        <translation>Annuaire des sociétés</translation>
    </message>
    <message>
        <source>Edit company information</source>
        <comment>button</comment>
        <translation>Modifier les informations sur la société</translation>
    </message>
    <message>
        <source>Smart Accounts at the domain of your email</source>
        <translation>Comptes Smart du domaine de votre adresse e-mail</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <comment>title of a card</comment>
        <translation>Adresses connues</translation>
    </message>
    <message>
        <source>{kind}: {company}</source>
        <comment>an address</comment>
        <translation>{kind}&#xa0;: {company}</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <comment>title</comment>
        <translation>Demande {number}</translation>
    </message>
    <message>
        <source>This request was settled while you looked at it. Your decision was not sent.</source>
        <translation>Cette demande a été traitée pendant que vous la consultiez. Votre décision n&apos;a pas été envoyée.</translation>
    </message>
    <message>
        <source>The decision was undone: the request is pending again.</source>
        <translation>La décision a été annulée&#xa0;: la demande est de nouveau en attente.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>button: take a request back</comment>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Request again</source>
        <comment>button</comment>
        <translation>Refaire la demande</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <comment>button</comment>
        <translation>Révoquer l&apos;accès</translation>
    </message>
    <message>
        <source>See the results</source>
        <comment>button: of numbers</comment>
        <translation>Afficher les résultats</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>button: among deciders</comment>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Save as text</source>
        <comment>button</comment>
        <translation>Enregistrer en texte</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <comment>button</comment>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder, or another name.</source>
        <translation>Impossible d&apos;écrire le fichier «&#xa0;{path}&#xa0;». Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <comment>a person&apos;s words, quoted</comment>
        <translation>«&#xa0;{note}&#xa0;»</translation>
    </message>
    <message>
        <source>Change the headquarters</source>
        <translation>Modifier le siège social</translation>
    </message>
    <message>
        <source>See Details</source>
        <comment>link: more about the account</comment>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Messages to support are sent from a Cisco account</source>
        <translation>Les messages à l&apos;assistance sont envoyés depuis un compte Cisco</translation>
    </message>
    <message>
        <source>The operator&apos;s login cannot send one. Log out first, then log in with a Cisco account.</source>
        <translation>La connexion d&apos;opérateur ne le permet pas. Déconnectez-vous d&apos;abord, puis connectez-vous avec un compte Cisco.</translation>
    </message>
    <message>
        <source>Your cases</source>
        <comment>support cases</comment>
        <translation>Vos dossiers</translation>
    </message>
    <message>
        <source>Case number</source>
        <comment>support case</comment>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>title of a section</comment>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Failed emails</source>
        <comment>title of a section</comment>
        <translation>E-mails non envoyés</translation>
    </message>
    <message>
        <source>The email to {email} is sent again.</source>
        <translation>L&apos;e-mail adressé à {email} va être renvoyé.</translation>
    </message>
    <message>
        <source>The emails of this registry stay on this computer, or leave by a mail server.</source>
        <translation>Les e-mails de ce registre restent sur cet ordinateur ou partent par un serveur de messagerie.</translation>
    </message>
    <message>
        <source>Show more</source>
        <comment>button</comment>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Every email has arrived or is on its way</source>
        <translation>Tous les e-mails sont envoyés ou en cours d&apos;envoi</translation>
    </message>
    <message>
        <source>Emails that a mail server refused for good appear here.</source>
        <translation>Les e-mails qu&apos;un serveur de messagerie a refusés définitivement figurent ici.</translation>
    </message>
    <message>
        <source>Given up on {moment}</source>
        <translation>Envoi abandonné&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of an email</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Aucun dossier pour le moment</translation>
    </message>
    <message>
        <source>A message that you send to support appears here, with its number.</source>
        <translation>Les messages que vous envoyez à l&apos;assistance figurent ici, avec leur numéro.</translation>
    </message>
    <message>
        <source>{topic}</source>
        <comment>title of a support case</comment>
        <translation>{topic}</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>when a message was sent</comment>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Goes to the support desk: {email}</source>
        <translation>Destinataire&#xa0;: le service d&apos;assistance ({email})</translation>
    </message>
    <message>
        <source>Goes to the registry operator</source>
        <translation>Destinataire&#xa0;: l&apos;opérateur du registre</translation>
    </message>
    <message>
        <source>Goes to the registry operator; whoever sold the contract knows more</source>
        <translation>Destinataire&#xa0;: l&apos;opérateur du registre&#xa0;; le vendeur du contrat en sait davantage</translation>
    </message>
    <message>
        <source>Support hours: {hours}</source>
        <translation>Horaires de l&apos;assistance&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>In your time zone: {opens}–{closes} ({zone})</source>
        <translation>Dans votre fuseau horaire&#xa0;: {opens}–{closes} ({zone})</translation>
    </message>
    <message>
        <source>Open now, until {moment}</source>
        <translation>Actuellement ouvert, jusqu&apos;au {moment}</translation>
    </message>
    <message>
        <source>Closed now; open again on {moment}</source>
        <translation>Actuellement fermé&#xa0;; réouverture le {moment}</translation>
    </message>
    <message>
        <source>By phone: {phone}</source>
        <translation>Par téléphone&#xa0;: {phone}</translation>
    </message>
    <message>
        <source>There is a form for this at Cisco.com.</source>
        <translation>Un formulaire est prévu à cet effet sur Cisco.com.</translation>
    </message>
    <message>
        <source>Sent with the message</source>
        <translation>Envoyé avec le message</translation>
    </message>
    <message>
        <source>{label}</source>
        <comment>a fact that was sent in this language</comment>
        <translation>{label}</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: send a message to support</comment>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n more character needed</source>
        <translation>
            <numerusform>%n caractère de plus requis</numerusform>
            <numerusform>%n caractères de plus requis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character too many</source>
        <translation>
            <numerusform>%n caractère en trop</numerusform>
            <numerusform>%n caractères en trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character left</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Log in to write about anything else.</source>
        <translation>Connectez-vous pour écrire sur un autre sujet.</translation>
    </message>
    <message>
        <source>This topic needs the company information of your profile. Complete it first.</source>
        <translation>Ce sujet nécessite les informations sur la société de votre profil. Complétez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>The email of your Cisco account; answers go there.</source>
        <translation>L&apos;adresse e-mail de votre compte Cisco&#xa0;; les réponses y sont envoyées.</translation>
    </message>
    <message>
        <source>Answers go there.</source>
        <translation>Les réponses y sont envoyées.</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>label</comment>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>It decides which support desk answers.</source>
        <translation>Il détermine le service d&apos;assistance qui répond.</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>field</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>If the inquiry is about an existing Smart Account.</source>
        <translation>Si le message concerne un compte Smart existant.</translation>
    </message>
    <message>
        <source>What you did, what happened, and what you expected.</source>
        <translation>Ce que vous avez fait, ce qui s&apos;est passé et ce que vous attendiez.</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>title</comment>
        <translation>Contacter l&apos;assistance</translation>
    </message>
    <message>
        <source>Your message gets a number. The registry addresses it to the desk for its topic, with a copy to you.</source>
        <translation>Votre message reçoit un numéro. Le registre l&apos;adresse au service chargé de ce sujet, avec une copie pour vous.</translation>
    </message>
    <message>
        <source>Message sent: {number}</source>
        <translation>Message envoyé&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Message sent</source>
        <comment>title: a message to support</comment>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>A copy went to {email}. Quote the number when you write about it again.</source>
        <translation>Une copie a été envoyée à {email}. Indiquez ce numéro dans tout nouveau message à ce sujet.</translation>
    </message>
    <message>
        <source>Emails of this registry stay on this computer, in its mailbox. To reach the desk itself, copy the message and send it, or open a case at Cisco.com.</source>
        <translation>Les e-mails de ce registre restent sur cet ordinateur, dans sa boîte aux lettres. Pour joindre directement le service, copiez le message et envoyez-le, ou ouvrez un dossier sur Cisco.com.</translation>
    </message>
    <message>
        <source>Copy message</source>
        <comment>button</comment>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>See your cases</source>
        <comment>button</comment>
        <translation>Afficher vos dossiers</translation>
    </message>
    <message>
        <source>Write another message</source>
        <comment>button</comment>
        <translation>Écrire un autre message</translation>
    </message>
    <message>
        <source>About SmartWizard</source>
        <comment>title</comment>
        <translation>À propos de SmartWizard</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>label of the list of my accounts</comment>
        <translation>Compte Smart</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <comment>hint of a field</comment>
        <translation>Exemple&#xa0;: {example}</translation>
    </message>
    <message>
        <source>Requests for Smart Accounts below your domain appear here and wait for your decision.</source>
        <translation>Les demandes de compte Smart sous votre domaine figurent ici et attendent votre décision.</translation>
    </message>
    <message>
        <source>Requests are for administrators</source>
        <translation>Les demandes sont réservées aux administrateurs</translation>
    </message>
    <message>
        <source>Only a Smart Account Administrator sees and decides them.</source>
        <translation>Seuls les administrateurs du compte Smart peuvent les voir et les traiter.</translation>
    </message>
    <message>
        <source>Virtual Accounts</source>
        <comment>section</comment>
        <translation>Comptes virtuels</translation>
    </message>
    <message>
        <source>Made with the Smart Account. It cannot be removed or renamed.</source>
        <translation>Créé avec le compte Smart. Impossible de le retirer ou de le renommer.</translation>
    </message>
    <message>
        <source>Reason For Request</source>
        <comment>field</comment>
        <translation>Motif de la demande</translation>
    </message>
    <message>
        <source>A virtual account that was chosen is not offered to you. Choose again.</source>
        <translation>Un compte virtuel sélectionné ne vous est pas proposé. Refaites votre choix.</translation>
    </message>
    <message>
        <source>Reason for revoking</source>
        <comment>field</comment>
        <translation>Motif de la révocation</translation>
    </message>
    <message>
        <source>Choose one of the reasons in the list.</source>
        <translation>Sélectionnez l&apos;un des motifs de la liste.</translation>
    </message>
    <message>
        <source>Another administrator is active. You can give up the role yourself.</source>
        <translation>Un autre administrateur est actif. Vous pouvez abandonner vous-même le rôle.</translation>
    </message>
    <message>
        <source>Another request was sent in its place in the meantime. The decision can no longer be undone.</source>
        <translation>Une autre demande l&apos;a remplacée entre-temps. Impossible d&apos;annuler la décision.</translation>
    </message>
    <message>
        <source>{name} holds the role {role} there already.</source>
        <translation>{name} y détient déjà le rôle «&#xa0;{role}&#xa0;».</translation>
    </message>
    <message>
        <source>The access has already been used. To end it, revoke it.</source>
        <translation>L&apos;accès a déjà servi. Pour y mettre fin, révoquez-le.</translation>
    </message>
    <message>
        <source>The access was ended in the meantime. The decision can no longer be undone.</source>
        <translation>L&apos;accès a pris fin entre-temps. Impossible d&apos;annuler la décision.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Sélectionnez un rôle.</translation>
    </message>
    <message>
        <source>People from outside the account domain can only get roles of virtual accounts.</source>
        <translation>Les personnes extérieures au domaine de compte ne peuvent obtenir que des rôles de comptes virtuels.</translation>
    </message>
    <message>
        <source>Choose at least one virtual account.</source>
        <translation>Sélectionnez au moins un compte virtuel.</translation>
    </message>
    <message>
        <source>A virtual account that was chosen is no longer there. Choose again.</source>
        <translation>Un compte virtuel sélectionné n&apos;existe plus. Refaites votre choix.</translation>
    </message>
    <message>
        <source>Enter the last day of the access.</source>
        <translation>Saisissez le dernier jour de l&apos;accès.</translation>
    </message>
    <message>
        <source>The last day of the access must lie ahead.</source>
        <translation>Le dernier jour de l&apos;accès doit être postérieur à aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>The access can last until {date} at most. It can be granted again later.</source>
        <translation>L&apos;accès peut durer au plus jusqu&apos;au {date}. Il pourra être accordé de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Only people from outside the account domain get a last day.</source>
        <translation>Seules les personnes extérieures au domaine de compte ont un dernier jour.</translation>
    </message>
    <message>
        <source>The invited person</source>
        <comment>who decides a request</comment>
        <translation>La personne invitée</translation>
    </message>
    <message>
        <source>Only the invited person can accept or decline an invitation.</source>
        <translation>Seule la personne invitée peut accepter ou refuser une invitation.</translation>
    </message>
    <message>
        <source>The invited person does not hold this role yet.</source>
        <translation>La personne invitée ne détient pas encore ce rôle.</translation>
    </message>
    <message>
        <source>The invited person already holds this role.</source>
        <translation>La personne invitée détient déjà ce rôle.</translation>
    </message>
    <message>
        <source>Account Domain Identifier</source>
        <comment>field</comment>
        <translation>Identifiant du domaine de compte</translation>
    </message>
    <message numerus="yes">
        <source>You have looked up %n account domain identifier within an hour, the most there may be. Look up the next one on {date}.</source>
        <translation>
            <numerusform>Vous avez recherché %n identifiant de domaine de compte en une heure, la limite autorisée. Recherche suivante possible le {date}.</numerusform>
            <numerusform>Vous avez recherché %n identifiants de domaine de compte en une heure, la limite autorisée. Recherche suivante possible le {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Smart Account has the account domain identifier {domain}. Ask a colleague for the exact identifier, or request a Smart Account.</source>
        <translation>Aucun compte Smart ne porte l&apos;identifiant de domaine de compte {domain}. Demandez l&apos;identifiant exact à un collègue, ou demandez un compte Smart.</translation>
    </message>
    <message>
        <source>{domain} is the Smart Account “{account}”.</source>
        <translation>{domain} correspond au compte Smart «&#xa0;{account}&#xa0;».</translation>
    </message>
    <message>
        <source>You already hold access to the Smart Account “{account}”. You can ask for more.</source>
        <translation>Vous disposez déjà d&apos;un accès au compte Smart «&#xa0;{account}&#xa0;». Vous pouvez en demander davantage.</translation>
    </message>
    <message>
        <source>You administer the Smart Account “{account}”. There is no more access to ask for.</source>
        <translation>Vous administrez le compte Smart «&#xa0;{account}&#xa0;». Il ne reste aucun accès à demander.</translation>
    </message>
    <message>
        <source>Your request {number} for access to the Smart Account “{account}” is still open.</source>
        <translation>Votre demande {number} d&apos;accès au compte Smart «&#xa0;{account}&#xa0;» est toujours en cours.</translation>
    </message>
    <message>
        <source>Enter the account domain identifier and look it up first.</source>
        <translation>Saisissez d&apos;abord l&apos;identifiant du domaine de compte et lancez la recherche.</translation>
    </message>
    <message>
        <source>Only the person who sent the request can change its note.</source>
        <translation>Seule la personne qui a envoyé la demande peut en modifier la note.</translation>
    </message>
    <message>
        <source>Nobody else decides this request: decide it yourself.</source>
        <translation>Personne d&apos;autre ne traite cette demande&#xa0;: prenez vous-même la décision.</translation>
    </message>
    <message>
        <source>A reminder was already sent. You can send the next one on {date}.</source>
        <translation>Un rappel a déjà été envoyé. Vous pourrez envoyer le suivant le {date}.</translation>
    </message>
    <message>
        <source>This role has ended already. Look at the list again.</source>
        <translation>Ce rôle a déjà pris fin. Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Revoke the roles of one person at a time.</source>
        <translation>Révoquez les rôles d&apos;une seule personne à la fois.</translation>
    </message>
    <message>
        <source>This is a role of your own. Give it up instead.</source>
        <translation>Ce rôle est le vôtre. Abandonnez-le plutôt.</translation>
    </message>
    <message>
        <source>No mail server is set up. Log in as operator to set it up.</source>
        <translation>Aucun serveur de messagerie n&apos;est configuré. Connectez-vous en tant qu&apos;opérateur pour le configurer.</translation>
    </message>
    <message>
        <source>The mail server was not found. Check its name.</source>
        <translation>Le serveur de messagerie est introuvable. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Nothing answers at this port of the mail server. Check name and port.</source>
        <translation>Rien ne répond sur ce port du serveur de messagerie. Vérifiez le nom et le port.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>Le serveur de messagerie est injoignable. Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time. Check port and encryption.</source>
        <translation>Le serveur de messagerie n&apos;a pas répondu à temps. Vérifiez le port et le chiffrement.</translation>
    </message>
    <message>
        <source>The mail server takes no emails from this computer. Ask whoever runs it.</source>
        <translation>Le serveur de messagerie n&apos;accepte aucun e-mail de cet ordinateur. Adressez-vous à la personne qui le gère.</translation>
    </message>
    <message>
        <source>No encrypted connection came about. Check port and encryption.</source>
        <translation>Aucune connexion chiffrée n&apos;a pu être établie. Vérifiez le port et le chiffrement.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption at this port. Check port and encryption.</source>
        <translation>Le serveur de messagerie ne propose pas de chiffrement sur ce port. Vérifiez le port et le chiffrement.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted, or is for another name. Check the name, or ask whoever runs it.</source>
        <translation>Le certificat du serveur de messagerie n&apos;est pas approuvé ou correspond à un autre nom. Vérifiez le nom ou adressez-vous à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The file of certificates in the settings cannot be read. Correct its path.</source>
        <translation>Le fichier de certificats indiqué dans les réglages est illisible. Corrigez son chemin.</translation>
    </message>
    <message>
        <source>The mail server refused the login. Enter login and password again.</source>
        <translation>Le serveur de messagerie a refusé la connexion. Saisissez de nouveau l&apos;identifiant et le mot de passe.</translation>
    </message>
    <message>
        <source>The mail server takes no login at this port. Check the port, or leave the login empty.</source>
        <translation>Le serveur de messagerie n&apos;accepte pas d&apos;identifiant sur ce port. Vérifiez le port ou laissez l&apos;identifiant vide.</translation>
    </message>
    <message>
        <source>The mail server refused the sender address. Enter one that this login may use.</source>
        <translation>Le serveur de messagerie a refusé l&apos;adresse d&apos;expédition. Saisissez une adresse autorisée pour cet identifiant.</translation>
    </message>
    <message>
        <source>The mail server refused the address of the recipient. Check the address.</source>
        <translation>Le serveur de messagerie a refusé l&apos;adresse du destinataire. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The mail server refused the email. Its answer tells why.</source>
        <translation>Le serveur de messagerie a refusé l&apos;e-mail. Sa réponse en donne la raison.</translation>
    </message>
    <message>
        <source>The connection ended before the mail server answered. Send again.</source>
        <translation>La connexion a été interrompue avant la réponse du serveur de messagerie. Renvoyez l&apos;e-mail.</translation>
    </message>
    <message>
        <source>This email is not on its way. Look at the list again.</source>
        <translation>Cet e-mail n&apos;est pas en cours d&apos;envoi. Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server, as in {example}.</source>
        <translation>Saisissez le nom du serveur de messagerie sous la forme {example}.</translation>
    </message>
    <message>
        <source>Enter the port as a number from 1 to {maximum}.</source>
        <translation>Saisissez le port sous la forme d&apos;un nombre de 1 à {maximum}.</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this computer can be used. Choose another.</source>
        <translation>Sans chiffrement, seul un serveur de messagerie sur cet ordinateur peut être utilisé. Choisissez un autre chiffrement.</translation>
    </message>
    <message>
        <source>Emails of this registry cannot come from Cisco. Enter an address of your own.</source>
        <translation>Les e-mails de ce registre ne peuvent pas provenir de Cisco. Saisissez une adresse de votre organisation.</translation>
    </message>
    <message>
        <source>Use only letters without accents, digits, and symbols that a US keyboard has.</source>
        <translation>Utilisez uniquement des lettres sans accent, des chiffres et les symboles d&apos;un clavier américain.</translation>
    </message>
    <message>
        <source>Enter the password again: server or login have changed.</source>
        <translation>Saisissez de nouveau le mot de passe&#xa0;: le serveur ou l&apos;identifiant a changé.</translation>
    </message>
    <message>
        <source>Enter the login that belongs to the password.</source>
        <translation>Saisissez l&apos;identifiant qui correspond au mot de passe.</translation>
    </message>
    <message>
        <source>This email was sent again or is gone. Look at the list again.</source>
        <translation>Cet e-mail a été renvoyé ou n&apos;existe plus. Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The link in this email can no longer be used. A newer email takes its place.</source>
        <translation>Le lien de cet e-mail ne peut plus être utilisé. Un e-mail plus récent le remplace.</translation>
    </message>
    <message>
        <source>Only administrator</source>
        <comment>flag of a request</comment>
        <translation>Seul administrateur</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request can be decided at once.</source>
        <translation>
            <numerusform>Il est possible de traiter au plus %n demande à la fois.</numerusform>
            <numerusform>Il est possible de traiter au plus %n demandes à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smart Accounts</source>
        <comment>kinds of requests</comment>
        <translation>Comptes Smart</translation>
    </message>
    <message>
        <source>Account access</source>
        <comment>kinds of requests</comment>
        <translation>Accès aux comptes</translation>
    </message>
    <message>
        <source>For customers</source>
        <comment>kinds of requests</comment>
        <translation>Pour des clients</translation>
    </message>
    <message>
        <source>Invitations</source>
        <comment>kinds of requests</comment>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>kinds of requests</comment>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Search object, person, company, domain</source>
        <translation>Rechercher objet, personne, société, domaine</translation>
    </message>
    <message>
        <source>Any age</source>
        <comment>filter of a list</comment>
        <translation>Toute ancienneté</translation>
    </message>
    <message>
        <source>All accounts</source>
        <comment>filter of a list</comment>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>All flags</source>
        <comment>filter of a list</comment>
        <translation>Toutes les remarques</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>filter of a list</comment>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>filter of a list</comment>
        <translation>Compte Smart</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>filter of a list</comment>
        <translation>Remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n day or more</source>
        <comment>age of requests</comment>
        <translation>
            <numerusform>%n jour ou plus</numerusform>
            <numerusform>%n jours ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: narrow a list</comment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Save filter</source>
        <comment>button</comment>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <comment>button</comment>
        <translation>Supprimer le filtre</translation>
    </message>
    <message>
        <source>Requests that you decide appear here, the oldest first.</source>
        <translation>Les demandes que vous traitez figurent ici, les plus anciennes d&apos;abord.</translation>
    </message>
    <message>
        <source>Search for another word, or show everything of this view.</source>
        <translation>Recherchez un autre mot ou affichez tout.</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>list of requests to decide</comment>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>button: no filter</comment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <comment>button: menu</comment>
        <translation>Actions et touches</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>button: the guide of this window</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>First</source>
        <comment>page of a list</comment>
        <translation>Première</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>page of a list</comment>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Sent {first_date} to {last_date}</source>
        <comment>which requests a page shows</comment>
        <translation>Envoyées du {first_date} au {last_date}</translation>
    </message>
    <message>
        <source>Go to date, such as 2026-11-20</source>
        <translation>Aller à une date, comme 2026-11-20</translation>
    </message>
    <message>
        <source>Go to date: 2026-11-20</source>
        <translation>Aller à la date&#xa0;: 2026-11-20</translation>
    </message>
    <message>
        <source>Your own</source>
        <comment>flag of a request, short</comment>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Domain differs</source>
        <comment>flag of a request, short</comment>
        <translation>Autre domaine</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <comment>flag of a request, short</comment>
        <translation>Profil modifié</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>flag of a request, short</comment>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column: what a request is about</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: how long ago a request was sent</comment>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column: what a decider should notice</comment>
        <translation>Contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>age of a request</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>age of a request</comment>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <comment>deadline of a request</comment>
        <translation>Pour le {date}</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day</source>
        <translation>
            <numerusform>En retard de %n jour</numerusform>
            <numerusform>En retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else</source>
        <comment>who else can decide a request</comment>
        <translation>Personne d&apos;autre</translation>
    </message>
    <message>
        <source>Also {name}</source>
        <comment>who else can decide a request</comment>
        <translation>Aussi {name}</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other</source>
        <comment>who else can decide a request</comment>
        <translation>
            <numerusform>Aussi %n autre</numerusform>
            <numerusform>Aussi %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No flags</source>
        <comment>nothing to notice</comment>
        <translation>Sans remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n request was approved.</source>
        <translation>
            <numerusform>%n demande a été approuvée.</numerusform>
            <numerusform>%n demandes ont été approuvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request was declined.</source>
        <translation>
            <numerusform>%n demande a été refusée.</numerusform>
            <numerusform>%n demandes ont été refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next request</source>
        <comment>menu: go to it</comment>
        <translation>Demande suivante</translation>
    </message>
    <message>
        <source>Previous request</source>
        <comment>menu: go to it</comment>
        <translation>Demande précédente</translation>
    </message>
    <message>
        <source>Select or clear the request</source>
        <translation>Sélectionner ou désélectionner la demande</translation>
    </message>
    <message>
        <source>Select all on this page</source>
        <translation>Tout sélectionner sur cette page</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des touches</translation>
    </message>
    <message>
        <source>A approves, D declines, J and K step, while the list of approvals has the focus.</source>
        <translation>Quand la liste des approbations est active&#xa0;: A approuve, D refuse, J et K passent d&apos;une demande à l&apos;autre.</translation>
    </message>
    <message>
        <source>Keys of one letter</source>
        <translation>Touches d&apos;une lettre</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <comment>field</comment>
        <translation>Nom du filtre</translation>
    </message>
    <message numerus="yes">
        <source>You have %n saved filter. Remove one first.</source>
        <translation>
            <numerusform>Vous avez %n filtre enregistré. Supprimez-en un d&apos;abord.</numerusform>
            <numerusform>Vous avez %n filtres enregistrés. Supprimez-en un d&apos;abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>order of a list</comment>
        <translation>Les plus anciennes d&apos;abord</translation>
    </message>
    <message numerus="yes">
        <source>%n request, oldest first</source>
        <translation>
            <numerusform>%n demande, la plus ancienne d&apos;abord</numerusform>
            <numerusform>%n demandes, les plus anciennes d&apos;abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue first, then oldest</source>
        <translation>En retard d&apos;abord, puis les plus anciennes</translation>
    </message>
    <message numerus="yes">
        <source>%n request, overdue first, then oldest</source>
        <translation>
            <numerusform>%n demande, celles en retard d&apos;abord, puis les plus anciennes</numerusform>
            <numerusform>%n demandes, celles en retard d&apos;abord, puis les plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of a list</comment>
        <translation>Les plus récentes d&apos;abord</translation>
    </message>
    <message numerus="yes">
        <source>%n request, newest first</source>
        <translation>
            <numerusform>%n demande, la plus récente d&apos;abord</numerusform>
            <numerusform>%n demandes, les plus récentes d&apos;abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <comment>title</comment>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>If you do not know this person, contact them before you decide.</source>
        <translation>Si vous ne connaissez pas cette personne, contactez-la avant de décider.</translation>
    </message>
    <message>
        <source>A decision can be undone until its emails are sent.</source>
        <translation>Une décision peut être annulée tant que ses e-mails ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>Find the request by name, email, domain, or number</source>
        <translation>Recherchez la demande par nom, e-mail, domaine ou numéro</translation>
    </message>
    <message>
        <source>Choose the request</source>
        <translation>Sélectionnez la demande</translation>
    </message>
    <message>
        <source>Its row shows until when.</source>
        <translation>Sa ligne indique l&apos;échéance.</translation>
    </message>
    <message>
        <source>Read “Account Information” and what was checked</source>
        <translation>Lisez «&#xa0;Informations sur le compte&#xa0;» et les contrôles effectués</translation>
    </message>
    <message>
        <source>Copy email or phone and contact the requester if necessary</source>
        <translation>Copiez l&apos;adresse e-mail ou le téléphone et contactez au besoin la personne qui a fait la demande</translation>
    </message>
    <message>
        <source>Choose Approve or Decline under “Available Actions”</source>
        <translation>Sélectionnez «&#xa0;Approuver&#xa0;» ou «&#xa0;Refuser&#xa0;» sous «&#xa0;Actions disponibles&#xa0;»</translation>
    </message>
    <message>
        <source>Click Submit</source>
        <comment>guide step</comment>
        <translation>Cliquez sur «&#xa0;Envoyer&#xa0;»</translation>
    </message>
    <message>
        <source>The status changes at once; the requester gets an email.</source>
        <translation>L&apos;état change aussitôt&#xa0;; un e-mail est envoyé à la personne qui a fait la demande.</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>title: keys of a window</comment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Single letters work while the list has the focus.</source>
        <translation>Les touches d&apos;une lettre fonctionnent quand la liste est active.</translation>
    </message>
    <message>
        <source>Single letters are switched off in Preferences. The menu does the same.</source>
        <translation>Les touches d&apos;une lettre sont désactivées dans les préférences. Le menu fait la même chose.</translation>
    </message>
    <message>
        <source>{key}: {deed}</source>
        <comment>a key and what it does</comment>
        <translation>{key}&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Aucune demande sélectionnée</translation>
    </message>
    <message>
        <source>Choose a request in the list to read and decide it here.</source>
        <translation>Sélectionnez une demande dans la liste pour la lire et la traiter ici.</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <comment>button</comment>
        <translation>Retour aux demandes à traiter</translation>
    </message>
    <message>
        <source>All pending</source>
        <comment>section: what waits for me</comment>
        <translation>Tout ce qui attend</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>section</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>All requests</source>
        <comment>section</comment>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>Mine to decide</source>
        <comment>caption in a rail</comment>
        <translation>À traiter par moi</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>caption in a rail</comment>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Past</source>
        <comment>caption in a rail: decided requests</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <comment>caption in a rail</comment>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>name of a saved filter</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>link: untick all</comment>
        <translation>Tout désélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>ticked requests</comment>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n…</source>
        <comment>button</comment>
        <translation>
            <numerusform>Refuser (%n)…</numerusform>
            <numerusform>Refuser (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n…</source>
        <comment>button</comment>
        <translation>
            <numerusform>Approuver (%n)…</numerusform>
            <numerusform>Approuver (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deciding %n request</source>
        <translation>
            <numerusform>Traitement de %n demande</numerusform>
            <numerusform>Traitement de %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a role is granted, it is the least of those offered.</source>
        <translation>Si un rôle est accordé, c&apos;est le plus limité de ceux proposés.</translation>
    </message>
    <message>
        <source>Nothing is created or changed. All requesters read the same reason.</source>
        <translation>Rien n&apos;est créé ni modifié. Toutes les personnes concernées lisent le même motif.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>Approuver %n demande&#xa0;?</numerusform>
            <numerusform>Approuver %n demandes&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request</source>
        <comment>button</comment>
        <translation>
            <numerusform>Approuver %n demande</numerusform>
            <numerusform>Approuver %n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>Refuser %n demande&#xa0;?</numerusform>
            <numerusform>Refuser %n demandes&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request</source>
        <comment>button</comment>
        <translation>
            <numerusform>Refuser %n demande</numerusform>
            <numerusform>Refuser %n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>requests that are not listed</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field: what is granted</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>field: last day of a role</comment>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>On the chosen virtual accounts.</source>
        <translation>Sur les comptes virtuels sélectionnés.</translation>
    </message>
    <message>
        <source>Manages the chosen virtual accounts and their users.</source>
        <translation>Gère les comptes virtuels sélectionnés et leurs utilisateurs.</translation>
    </message>
    <message>
        <source>On the whole account.</source>
        <translation>Sur tout le compte.</translation>
    </message>
    <message>
        <source>Accepts agreements only; cannot decide requests.</source>
        <translation>Accepte seulement les accords&#xa0;; ne peut pas traiter les demandes.</translation>
    </message>
    <message>
        <source>Manages the whole account and decides its requests.</source>
        <translation>Gère tout le compte et traite ses demandes.</translation>
    </message>
    <message>
        <source>People from outside the account domain get a last day, such as 2027-11-20.</source>
        <translation>Les personnes extérieures au domaine du compte ont un dernier jour, comme 2027-11-20.</translation>
    </message>
    <message>
        <source>Enter the last day as in 2027-11-20.</source>
        <translation>Saisissez le dernier jour sous la forme 2027-11-20.</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>name of a virtual account</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>instead of a common reason</comment>
        <translation>Dans vos propres termes</translation>
    </message>
    <message>
        <source>Common reasons</source>
        <comment>list of reasons</comment>
        <translation>Motifs fréquents</translation>
    </message>
    <message>
        <source>It stands in the list at the left; the same name again replaces it.</source>
        <translation>Il figure dans la liste à gauche&#xa0;; le même nom le remplace.</translation>
    </message>
    <message>
        <source>The administrators see your profile as it is now. Change it before you send.</source>
        <translation>Les administrateurs voient votre profil tel qu&apos;il est maintenant. Modifiez-le avant l&apos;envoi.</translation>
    </message>
    <message>
        <source>Holding Accounts can be requested in the same way.</source>
        <translation>Les comptes Holding peuvent être demandés de la même manière.</translation>
    </message>
    <message>
        <source>If you know an administrator, you can also ask that person directly to decide.</source>
        <translation>Si vous connaissez un administrateur, vous pouvez aussi lui demander directement de décider.</translation>
    </message>
    <message>
        <source>Still pending after a reminder? Contact support with the request number.</source>
        <translation>Toujours en attente après un rappel&#xa0;? Contactez l&apos;assistance avec le numéro de demande.</translation>
    </message>
    <message>
        <source>Check “Your Profile”</source>
        <translation>Vérifiez «&#xa0;Votre profil&#xa0;»</translation>
    </message>
    <message>
        <source>Enter the account domain identifier</source>
        <translation>Saisissez l&apos;identifiant du domaine de compte</translation>
    </message>
    <message>
        <source>Click Submit</source>
        <comment>guide step: look an account up</comment>
        <translation>Cliquez sur «&#xa0;Rechercher&#xa0;»</translation>
    </message>
    <message>
        <source>Account name, account type, and “Reason For Request” appear.</source>
        <translation>Le nom du compte, le type de compte et «&#xa0;Motif de la demande&#xa0;» apparaissent.</translation>
    </message>
    <message>
        <source>Write why you need access</source>
        <translation>Indiquez pourquoi l&apos;accès vous est nécessaire</translation>
    </message>
    <message>
        <source>Click Send Request</source>
        <comment>guide step</comment>
        <translation>Cliquez sur «&#xa0;Envoyer la demande&#xa0;»</translation>
    </message>
    <message>
        <source>“Access Request Sent” appears.</source>
        <translation>«&#xa0;Demande d&apos;accès envoyée&#xa0;» apparaît.</translation>
    </message>
    <message>
        <source>Check that the request was sent</source>
        <translation>Vérifiez que la demande a été envoyée</translation>
    </message>
    <message>
        <source>Click Your Access Requests</source>
        <comment>guide step</comment>
        <translation>Cliquez sur «&#xa0;Vos demandes d&apos;accès&#xa0;»</translation>
    </message>
    <message>
        <source>The list shows the status of each request.</source>
        <translation>La liste indique l&apos;état de chaque demande.</translation>
    </message>
    <message>
        <source>Wait for the email with the decision</source>
        <translation>Attendez l&apos;e-mail avec la décision</translation>
    </message>
    <message>
        <source>Pending for some days? Click Send Reminder in the list.</source>
        <translation>En attente depuis quelques jours&#xa0;? Cliquez sur «&#xa0;Envoyer un rappel&#xa0;» dans la liste.</translation>
    </message>
    <message>
        <source>The exact domain of the Smart Account, such as example.com. If you do not know it, ask a colleague.</source>
        <translation>Le domaine exact du compte Smart, par exemple example.com. Si vous ne le connaissez pas, demandez-le à un collègue.</translation>
    </message>
    <message>
        <source>The administrators read it, in any language.</source>
        <translation>Lu par les administrateurs, dans n&apos;importe quelle langue.</translation>
    </message>
    <message>
        <source>When you send it, the administrators of the Smart Account are told by email.</source>
        <translation>À l&apos;envoi, les administrateurs du compte Smart sont informés par e-mail.</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: look an account up</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Send Request</source>
        <comment>button</comment>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <comment>list of names</comment>
        <translation>Comptes virtuels</translation>
    </message>
    <message>
        <source>For your organization</source>
        <comment>whose Smart Account is requested</comment>
        <translation>Pour votre organisation</translation>
    </message>
    <message>
        <source>View Your Access Requests</source>
        <translation>Afficher vos demandes d&apos;accès</translation>
    </message>
    <message>
        <source>Their status, reminders, and what comes next</source>
        <translation>Leur état, les rappels et la suite prévue</translation>
    </message>
    <message>
        <source>For an organization that has none yet</source>
        <translation>Pour une organisation qui n&apos;en a pas encore</translation>
    </message>
    <message>
        <source>For a Smart Account that your company or a partner has already</source>
        <translation>Pour un compte Smart que votre société ou un partenaire possède déjà</translation>
    </message>
    <message>
        <source>Properties, users, and requests of your Smart Accounts</source>
        <translation>Propriétés, utilisateurs et demandes de vos comptes Smart</translation>
    </message>
    <message>
        <source>Learn About Smart Accounts</source>
        <translation>En savoir plus sur les comptes Smart</translation>
    </message>
    <message>
        <source>Guides and documents</source>
        <translation>Guides et documents</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <comment>whose Smart Account</comment>
        <translation>Choisissez à qui il est destiné.</translation>
    </message>
    <message>
        <source>Entire Smart Account</source>
        <comment>where a role holds</comment>
        <translation>Ensemble du compte Smart</translation>
    </message>
    <message>
        <source>Suspended: {why}</source>
        <comment>a role</comment>
        <translation>Suspendu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Another administrator was requested</source>
        <translation>Un autre administrateur a été demandé</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>column: last day of a role</comment>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Smart Account Domain</source>
        <comment>column of a table</comment>
        <translation>Domaine du compte Smart</translation>
    </message>
    <message>
        <source>Smart Account Name</source>
        <comment>column of a table</comment>
        <translation>Nom du compte Smart</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <comment>column of a table</comment>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column of a table</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column of a table</comment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>The invitation is for exactly this address, even if it has no Cisco account yet.</source>
        <translation>L&apos;invitation vaut pour cette adresse exacte, même si elle n&apos;a pas encore de compte Cisco.</translation>
    </message>
    <message>
        <source>Used for the email if the address has no Cisco account yet.</source>
        <translation>Utilisée pour l&apos;e-mail si l&apos;adresse n&apos;a pas encore de compte Cisco.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Invite</source>
        <comment>button</comment>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Invite to “{account}”</source>
        <translation>Inviter à rejoindre «&#xa0;{account}&#xa0;»</translation>
    </message>
    <message>
        <source>Change the invitation of {email}</source>
        <translation>Modifier l&apos;invitation&#xa0;: {email}</translation>
    </message>
    <message>
        <source>Change invitation</source>
        <comment>button</comment>
        <translation>Modifier l&apos;invitation</translation>
    </message>
    <message>
        <source>Edit note</source>
        <comment>button</comment>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field: of a request</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>The former note stays in the timeline. In any language.</source>
        <translation>La note précédente reste dans la chronologie. Toutes les langues sont acceptées.</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <comment>title of a section</comment>
        <translation>Invitations en attente</translation>
    </message>
    <message>
        <source>The invitation was sent again.</source>
        <translation>L&apos;invitation a été renvoyée.</translation>
    </message>
    <message>
        <source>The invitation was changed, and sent again.</source>
        <translation>L&apos;invitation a été modifiée et renvoyée.</translation>
    </message>
    <message>
        <source>The invitation was taken back.</source>
        <translation>L&apos;invitation a été retirée.</translation>
    </message>
    <message>
        <source>No invitation is waiting for an answer.</source>
        <translation>Aucune invitation n&apos;attend de réponse.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button: an invitation</comment>
        <translation>Retirer l&apos;invitation</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>Retirer cette invitation&#xa0;?</translation>
    </message>
    <message>
        <source>The link in the email then no longer works.</source>
        <translation>Le lien de l&apos;e-mail ne fonctionnera alors plus.</translation>
    </message>
    <message>
        <source>Keep the invitation</source>
        <translation>Garder l&apos;invitation</translation>
    </message>
    <message>
        <source>Request access</source>
        <comment>window of an access request</comment>
        <translation>Demande d&apos;accès</translation>
    </message>
    <message>
        <source>Revoke the access of {name}?</source>
        <translation>Révoquer l&apos;accès de la personne&#xa0;: {name}&#xa0;?</translation>
    </message>
    <message>
        <source>{name} reads it by email.</source>
        <translation>{name} en prend connaissance par e-mail.</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>button of a row, opens a menu</comment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <comment>who reads the list of users</comment>
        <translation>{name} (vous)</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>button of a row: a role</comment>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column of a table</comment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column: date of an invitation</comment>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column: date of an invitation</comment>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>section</comment>
        <translation>Utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n user</source>
        <comment>of a Smart Account</comment>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more users</source>
        <translation>Afficher plus d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>No users found</source>
        <translation>Aucun utilisateur trouvé</translation>
    </message>
    <message>
        <source>Search for another name or email.</source>
        <translation>Recherchez un autre nom ou une autre adresse e-mail.</translation>
    </message>
    <message>
        <source>Users are for administrators</source>
        <translation>Les utilisateurs sont réservés aux administrateurs</translation>
    </message>
    <message>
        <source>The invitation was sent by email.</source>
        <translation>L&apos;invitation a été envoyée par e-mail.</translation>
    </message>
    <message>
        <source>Tick those you need if you know them. The administrators can grant others.</source>
        <translation>Cochez ceux dont vous avez besoin si vous les connaissez. Les administrateurs peuvent en accorder d&apos;autres.</translation>
    </message>
    <message>
        <source>Virtual accounts (optional)</source>
        <comment>boxes to tick</comment>
        <translation>Comptes virtuels (facultatif)</translation>
    </message>
    <message>
        <source>Full support</source>
        <comment>access type of a request</comment>
        <translation>Assistance complète</translation>
    </message>
    <message>
        <source>Download only</source>
        <comment>access type of a request</comment>
        <translation>Téléchargement uniquement</translation>
    </message>
    <message>
        <source>Ordering</source>
        <comment>access type of a request</comment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Bill-to ID</source>
        <comment>kind of number</comment>
        <translation>ID de facturation (Bill-to ID)</translation>
    </message>
    <message>
        <source>Contract Number</source>
        <comment>kind of number</comment>
        <translation>Numéro de contrat</translation>
    </message>
    <message>
        <source>Product Serial Number</source>
        <comment>kind of number</comment>
        <translation>Numéro de série du produit</translation>
    </message>
    <message>
        <source>Denied: no company</source>
        <comment>result of a number</comment>
        <translation>Rejeté&#xa0;: société non renseignée</translation>
    </message>
    <message>
        <source>Denied: unknown</source>
        <comment>result of a number</comment>
        <translation>Rejeté&#xa0;: numéro inconnu ou expiré</translation>
    </message>
    <message>
        <source>Already registered</source>
        <comment>result of a number</comment>
        <translation>Déjà enregistré</translation>
    </message>
    <message>
        <source>Already requested</source>
        <comment>result of a number</comment>
        <translation>Déjà demandé</translation>
    </message>
    <message>
        <source>Denied: too new</source>
        <comment>result of a number</comment>
        <translation>Rejeté&#xa0;: émis il y a moins de 48&#xa0;heures</translation>
    </message>
    <message>
        <source>Full support needed</source>
        <comment>result of a number</comment>
        <translation>Assistance complète requise</translation>
    </message>
    <message>
        <source>No direct support</source>
        <comment>result of a number</comment>
        <translation>Sans assistance directe</translation>
    </message>
    <message>
        <source>No administrator found</source>
        <comment>result of a number</comment>
        <translation>Aucun administrateur trouvé</translation>
    </message>
    <message>
        <source>Pending: Cisco</source>
        <comment>result of a number</comment>
        <translation>En attente&#xa0;: Cisco</translation>
    </message>
    <message>
        <source>Pending: company</source>
        <comment>result of a number</comment>
        <translation>En attente&#xa0;: société</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>result of a number</comment>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>heading: numbers</comment>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>heading: numbers</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>heading: numbers</comment>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>The company information of the profile is incomplete.</source>
        <translation>Les informations sur la société sont incomplètes dans le profil.</translation>
    </message>
    <message>
        <source>The number does not exist, or is no longer in force.</source>
        <translation>Ce numéro n&apos;existe pas ou n&apos;est plus en vigueur.</translation>
    </message>
    <message>
        <source>This access, or a wider one, is already registered.</source>
        <translation>Cet accès, ou un accès plus large, est déjà enregistré.</translation>
    </message>
    <message>
        <source>The same request is already waiting for a decision.</source>
        <translation>La même demande attend déjà une décision.</translation>
    </message>
    <message>
        <source>The number was issued less than 48 hours ago.</source>
        <translation>Ce numéro a été émis il y a moins de 48&#xa0;heures.</translation>
    </message>
    <message>
        <source>The contract includes direct support, which download only does not cover.</source>
        <translation>Le contrat comprend l&apos;assistance directe, que l&apos;accès «&#xa0;Téléchargement uniquement&#xa0;» ne couvre pas.</translation>
    </message>
    <message>
        <source>The contract does not include direct support.</source>
        <translation>Le contrat ne comprend pas l&apos;assistance directe.</translation>
    </message>
    <message>
        <source>Nobody administers this contract.</source>
        <translation>Personne n&apos;administre ce contrat.</translation>
    </message>
    <message>
        <source>The registry operator checks access for ordering.</source>
        <translation>L&apos;opérateur du registre vérifie les accès pour les commandes.</translation>
    </message>
    <message>
        <source>The company contract administrators check it.</source>
        <translation>Les administrateurs des contrats de la société vérifient ce numéro.</translation>
    </message>
    <message>
        <source>The company of the profile does not match a company on the contract.</source>
        <translation>La société du profil ne correspond à aucune société du contrat.</translation>
    </message>
    <message>
        <source>The contract is locked against automatic approval.</source>
        <translation>Le contrat est verrouillé&#xa0;: il n&apos;est pas approuvé automatiquement.</translation>
    </message>
    <message>
        <source>The company matches the contract.</source>
        <translation>La société correspond au contrat.</translation>
    </message>
    <message>
        <source>The request was approved.</source>
        <translation>La demande a été approuvée.</translation>
    </message>
    <message>
        <source>The request was declined.</source>
        <translation>La demande a été refusée.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>La demande a été retirée.</translation>
    </message>
    <message>
        <source>The request expired without a decision.</source>
        <translation>La demande a expiré sans décision.</translation>
    </message>
    <message>
        <source>Complete the company information. The number is then checked again automatically, until {date}.</source>
        <translation>Complétez les informations sur la société. Le numéro est ensuite vérifié de nouveau automatiquement, jusqu&apos;au {date}.</translation>
    </message>
    <message>
        <source>Complete the company information, then try again.</source>
        <translation>Complétez les informations sur la société, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>Corrigez le numéro.</translation>
    </message>
    <message>
        <source>The number has the letter O where a digit 0 may be meant.</source>
        <translation>Le numéro contient la lettre O, là où il s&apos;agit peut-être du chiffre 0.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Send a reminder for the request {number}.</source>
        <translation>Envoyez un rappel pour la demande {number}.</translation>
    </message>
    <message>
        <source>It is checked again automatically on {date}.</source>
        <translation>Il est vérifié de nouveau automatiquement le {date}.</translation>
    </message>
    <message>
        <source>Try again from {date}.</source>
        <translation>Réessayez à partir du {date}.</translation>
    </message>
    <message>
        <source>Request full support instead.</source>
        <translation>Demandez plutôt l&apos;assistance complète.</translation>
    </message>
    <message>
        <source>Request download only instead.</source>
        <translation>Demandez plutôt l&apos;accès «&#xa0;Téléchargement uniquement&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the number, or request full support.</source>
        <translation>Corrigez le numéro ou demandez l&apos;assistance complète.</translation>
    </message>
    <message>
        <source>Without a decision, the request expires on {date}.</source>
        <translation>Sans décision, la demande expire le {date}.</translation>
    </message>
    <message>
        <source>The registry operator answers by {date}.</source>
        <translation>L&apos;opérateur du registre répond d&apos;ici le {date}.</translation>
    </message>
    <message>
        <source>Permission to use {kind} {number}</source>
        <comment>subject of an email</comment>
        <translation>Autorisation d&apos;utilisation&#xa0;: {kind} {number}</translation>
    </message>
    <message>
        <source>To whom it may concern,</source>
        <comment>first line of an email</comment>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>As the entitled company, we permit the person named below to have it on their Cisco account: {kind} {number}.</source>
        <translation>En tant que société titulaire du contrat, nous autorisons la personne désignée ci-dessous à associer à son compte Cisco&#xa0;: {kind} {number}.</translation>
    </message>
    <message>
        <source>Access: {access}</source>
        <comment>line of an email</comment>
        <translation>Accès&#xa0;: {access}</translation>
    </message>
    <message>
        <source>Person: {name}, {email}</source>
        <comment>line of an email</comment>
        <translation>Personne&#xa0;: {name}, {email}</translation>
    </message>
    <message>
        <source>Company of the person: {company}</source>
        <comment>line of an email</comment>
        <translation>Société de la personne&#xa0;: {company}</translation>
    </message>
    <message>
        <source>Request number: {request}</source>
        <comment>line of an email</comment>
        <translation>Numéro de demande&#xa0;: {request}</translation>
    </message>
    <message>
        <source>Name, company, and position of the sender:</source>
        <translation>Nom, société et fonction de l&apos;expéditeur&#xa0;:</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Use the letters A–Z, digits, and hyphens.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas un numéro. Utilisez les lettres A à Z, des chiffres et des traits d&apos;union.</translation>
    </message>
    <message>
        <source>“{value}” is too long. A number has at most {maximum} characters.</source>
        <translation>«&#xa0;{value}&#xa0;» est trop long. Un numéro comporte au plus {maximum} caractères.</translation>
    </message>
    <message>
        <source>Enter at least one number.</source>
        <translation>Saisissez au moins un numéro.</translation>
    </message>
    <message>
        <source>By sending the numbers, you agree to the terms of the service descriptions that apply to them.</source>
        <translation>En envoyant les numéros, vous acceptez les conditions des descriptifs de service qui s&apos;y appliquent.</translation>
    </message>
    <message>
        <source>By sending the numbers, you agree to comply with the terms of the service descriptions that apply to them.</source>
        <translation>En envoyant les numéros, vous vous engagez à respecter les conditions des descriptifs de service qui s&apos;y appliquent.</translation>
    </message>
    <message>
        <source>Choose what the access is for.</source>
        <translation>Sélectionnez le type d&apos;accès.</translation>
    </message>
    <message>
        <source>Choose the kind of number.</source>
        <translation>Sélectionnez le type de numéro.</translation>
    </message>
    <message>
        <source>The terms have changed. Read them, then send again.</source>
        <translation>Les conditions ont changé. Lisez-les, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>The results were already sent. Start again with the other numbers.</source>
        <translation>Les résultats ont déjà été envoyés. Recommencez avec les autres numéros.</translation>
    </message>
    <message>
        <source>At most {maximum} numbers can be sent at once; there are {count}.</source>
        <translation>Il est possible d&apos;envoyer au plus {maximum} numéros à la fois (actuellement&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>This number was not found. Go back to the list.</source>
        <translation>Ce numéro est introuvable. Revenez à la liste.</translation>
    </message>
    <message>
        <source>Another request has taken the place of this one. Open that one.</source>
        <translation>Une autre demande a remplacé celle-ci. Ouvrez cette autre demande.</translation>
    </message>
    <message>
        <source>This result is final. Nothing was sent.</source>
        <translation>Ce résultat est définitif. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>This access has ended already. Look at the list again.</source>
        <translation>Cet accès a déjà pris fin. Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Your profile no longer matches the contract. The access can be used until the request {number} is decided.</source>
        <translation>Votre profil ne correspond plus au contrat. L&apos;accès reste utilisable jusqu&apos;à la décision sur la demande {number}.</translation>
    </message>
    <message>
        <source>The access ends with the contract on {date}.</source>
        <translation>L&apos;accès prend fin avec le contrat le {date}.</translation>
    </message>
    <message>
        <source>The access was not confirmed, so it can no longer be used.</source>
        <translation>L&apos;accès n&apos;a pas été confirmé et n&apos;est plus utilisable.</translation>
    </message>
    <message>
        <source>Nobody administers it. Contact support.</source>
        <translation>Personne ne l&apos;administre. Contactez l&apos;assistance.</translation>
    </message>
    <message>
        <source>Write to the administrators of {number}.</source>
        <translation>Écrivez aux administrateurs du numéro {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator decides about it; contact support to reach them.</source>
        <comment>who is not named</comment>
        <translation>
            <numerusform>%n administrateur en décide&#xa0;; contactez l&apos;assistance pour le joindre.</numerusform>
            <numerusform>%n administrateurs en décident&#xa0;; contactez l&apos;assistance pour les joindre.</numerusform>
        </translation>
    </message>
    <message>
        <source>This access is your own. Remove it instead.</source>
        <translation>Cet accès est le vôtre. Retirez-le plutôt.</translation>
    </message>
    <message>
        <source>These results were not found. Go back to the list.</source>
        <translation>Ces résultats sont introuvables. Revenez à la liste.</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>field</comment>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Only those who decide a request can comment on it.</source>
        <translation>Seules les personnes qui traitent une demande peuvent la commenter.</translation>
    </message>
    <message>
        <source>This contract was not found. Go back to the list.</source>
        <translation>Ce contrat est introuvable. Revenez à la liste.</translation>
    </message>
    <message>
        <source>Enter one number.</source>
        <translation>Saisissez un seul numéro.</translation>
    </message>
    <message>
        <source>Choose full support or download only.</source>
        <translation>Sélectionnez «&#xa0;Assistance complète&#xa0;» ou «&#xa0;Téléchargement uniquement&#xa0;».</translation>
    </message>
    <message>
        <source>If you have a bill-to ID, use it: it opens all contracts under it. Its administrator confirms the request; ask for support through that person.</source>
        <translation>Si vous avez un ID de facturation, utilisez-le&#xa0;: il donne accès à tous les contrats qu&apos;il regroupe. Son administrateur confirme la demande&#xa0;; demandez l&apos;assistance par son intermédiaire.</translation>
    </message>
    <message>
        <source>The company contract administrators have to approve downloads.</source>
        <translation>Les téléchargements nécessitent l&apos;approbation des administrateurs des contrats de la société.</translation>
    </message>
    <message>
        <source>Bill-to IDs are for placing orders, contract numbers for viewing contracts.</source>
        <translation>Les ID de facturation servent à passer commande, les numéros de contrat à consulter les contrats.</translation>
    </message>
    <message>
        <source>Records imported</source>
        <comment>event log</comment>
        <translation>Enregistrements importés</translation>
    </message>
    <message>
        <source>Record corrected</source>
        <comment>event log</comment>
        <translation>Enregistrement corrigé</translation>
    </message>
    <message>
        <source>Login unlocked</source>
        <comment>event log</comment>
        <translation>Connexion déverrouillée</translation>
    </message>
    <message>
        <source>Requests expired</source>
        <comment>what upkeep did</comment>
        <translation>Demandes expirées</translation>
    </message>
    <message>
        <source>Reminders sent</source>
        <comment>what upkeep did</comment>
        <translation>Rappels envoyés</translation>
    </message>
    <message>
        <source>Ends of access announced</source>
        <comment>what upkeep did</comment>
        <translation>Échéances d&apos;accès annoncées</translation>
    </message>
    <message>
        <source>Roles ended</source>
        <comment>what upkeep did</comment>
        <translation>Rôles arrivés à leur terme</translation>
    </message>
    <message>
        <source>Registrations deleted</source>
        <comment>what upkeep did</comment>
        <translation>Inscriptions supprimées</translation>
    </message>
    <message>
        <source>Expired links removed from emails</source>
        <comment>what upkeep did</comment>
        <translation>Liens expirés retirés des e-mails</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <comment>what upkeep did</comment>
        <translation>Sessions terminées</translation>
    </message>
    <message>
        <source>Failed logins forgotten</source>
        <comment>what upkeep did</comment>
        <translation>Échecs de connexion effacés</translation>
    </message>
    <message>
        <source>Drafts deleted</source>
        <comment>what upkeep did</comment>
        <translation>Brouillons supprimés</translation>
    </message>
    <message>
        <source>Imports cleared away</source>
        <comment>what upkeep did</comment>
        <translation>Données de travail d&apos;importations supprimées</translation>
    </message>
    <message>
        <source>Old runs forgotten</source>
        <comment>what upkeep did</comment>
        <translation>Anciennes exécutions effacées</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>title</comment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Upkeep runs</source>
        <comment>title of a section</comment>
        <translation>Journal de maintenance</translation>
    </message>
    <message>
        <source>Locked logins</source>
        <comment>title of a section</comment>
        <translation>Connexions verrouillées</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <comment>what upkeep did, and how often</comment>
        <translation>{what}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <comment>how long upkeep took</comment>
        <translation>Moins d&apos;une seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>how long upkeep took</comment>
        <translation>
            <numerusform>%n&#xa0;seconde</numerusform>
            <numerusform>%n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>What has fallen due is done when the program starts, and then every hour.</source>
        <translation>Ce qui est arrivé à échéance est traité au démarrage du programme, puis toutes les heures.</translation>
    </message>
    <message>
        <source>{email} can log in again.</source>
        <translation>{email} peut de nouveau se connecter.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column of a table</comment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of a table</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>column of a table</comment>
        <translation>Opérations effectuées</translation>
    </message>
    <message>
        <source>Nothing has fallen due yet</source>
        <translation>Rien n&apos;est encore arrivé à échéance</translation>
    </message>
    <message>
        <source>Runs that found something to do appear here.</source>
        <translation>Les exécutions ayant effectué au moins une opération apparaissent ici.</translation>
    </message>
    <message>
        <source>No login is locked</source>
        <translation>Aucune connexion n&apos;est verrouillée</translation>
    </message>
    <message>
        <source>Five wrong passwords in a row lock an address for a time.</source>
        <translation>Après cinq mots de passe incorrects de suite, l&apos;adresse est verrouillée pendant un certain temps.</translation>
    </message>
    <message>
        <source>Locked until {moment}</source>
        <translation>Verrouillée jusqu&apos;au {moment}</translation>
    </message>
    <message numerus="yes">
        <source>Locked %n time without a login in between</source>
        <translation>
            <numerusform>Verrouillée %n fois sans connexion entre-temps</numerusform>
            <numerusform>Verrouillée %n fois sans connexion entre-temps</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>status of a login</comment>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>button: a login</comment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>This login is no longer locked. Look at the list again.</source>
        <translation>Cette connexion n&apos;est plus verrouillée. Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The same record is on line {line}. Keep one of them.</source>
        <translation>Le même enregistrement se trouve à la ligne {line}. N&apos;en gardez qu&apos;un.</translation>
    </message>
    <message>
        <source>“{value}” is not in the company directory. Import the company first.</source>
        <translation>«&#xa0;{value}&#xa0;» ne figure pas dans l&apos;annuaire des sociétés. Importez d&apos;abord la société.</translation>
    </message>
    <message>
        <source>There is no contract {value}. Import the contract first.</source>
        <translation>Le contrat {value} n&apos;existe pas. Importez d&apos;abord le contrat.</translation>
    </message>
    <message>
        <source>This company is already in the directory at this address.</source>
        <translation>Cette société figure déjà dans l&apos;annuaire à cette adresse.</translation>
    </message>
    <message>
        <source>The contract already covers this serial number.</source>
        <translation>Le contrat couvre déjà ce numéro de série.</translation>
    </message>
    <message>
        <source>This import is over. Choose the file again.</source>
        <translation>Cette importation est terminée. Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Too many lines were sent at once; at most {most} are taken.</source>
        <translation>Trop de lignes ont été envoyées à la fois ({most} au maximum).</translation>
    </message>
    <message>
        <source>The file has no lines but the first one. Choose another file.</source>
        <translation>Le fichier ne contient que la première ligne. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Bad lines: {count}. Correct the file and check it again.</source>
        <translation>Lignes en erreur&#xa0;: {count}. Corrigez le fichier et vérifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file has {count} lines; at most {most} can be imported at once. Divide it.</source>
        <translation>Le fichier contient {count} lignes&#xa0;; le maximum par importation est {most}. Divisez-le.</translation>
    </message>
    <message>
        <source>This record is no longer there. Look at the list again.</source>
        <translation>Cet enregistrement n&apos;existe plus. Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Somebody corrected this record in the meantime. Load it again, then correct it.</source>
        <translation>Quelqu&apos;un a corrigé cet enregistrement entre-temps. Rechargez-le, puis corrigez-le.</translation>
    </message>
    <message>
        <source>“{column}” tells records apart and stays as it is. Import another line instead.</source>
        <translation>«&#xa0;{column}&#xa0;» identifie l&apos;enregistrement et ne peut pas changer. Importez plutôt une autre ligne.</translation>
    </message>
    <message>
        <source>The record needs exactly the columns of its kind of file.</source>
        <translation>L&apos;enregistrement doit avoir exactement les colonnes de son type de fichier.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check that it exists and its permissions.</source>
        <translation>Impossible de lire le fichier {file}. Vérifiez qu&apos;il existe, ainsi que ses autorisations.</translation>
    </message>
    <message>
        <source>The file has {size} MB; {most} MB can be imported at once. Divide it into several files.</source>
        <translation>Le fichier fait {size} Mo&#xa0;; le maximum par importation est {most} Mo. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>From line {line} on, the file is not in {encoding}. Choose another encoding.</source>
        <translation>À partir de la ligne {line}, le fichier n&apos;est pas en {encoding}. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>The quotation mark of line {line} is never closed. The file may be cut off; export it again.</source>
        <translation>Le guillemet ouvert à la ligne {line} n&apos;est jamais fermé. Le fichier est peut-être tronqué&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Line {line} cannot be divided into cells. Check its quotation marks.</source>
        <translation>Impossible de diviser la ligne {line} en cellules. Vérifiez ses guillemets.</translation>
    </message>
    <message>
        <source>Line {line} has a cell that does not end. Check its quotation marks.</source>
        <translation>La ligne {line} contient une cellule sans fin. Vérifiez ses guillemets.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Le fichier est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Fill in this cell.</source>
        <translation>Renseignez cette cellule.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number: only 1 to 40 letters, digits, and hyphens.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être un numéro&#xa0;: de 1 à 40 lettres, chiffres et traits d&apos;union seulement.</translation>
    </message>
    <message>
        <source>“{value}” is not a date of the form 2026-11-20.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas une date de la forme 2026-11-20.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est ni yes ni no.</translation>
    </message>
    <message>
        <source>“{value}” has {characters}. Use Latin letters.</source>
        <translation>«&#xa0;{value}&#xa0;» contient {characters}. Utilisez l&apos;alphabet latin.</translation>
    </message>
    <message>
        <source>The cell has {count} characters; at most {most} are kept.</source>
        <translation>La cellule contient {count} caractères&#xa0;; le maximum est {most}.</translation>
    </message>
    <message>
        <source>“{value}” is not a domain.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas un domaine.</translation>
    </message>
    <message>
        <source>“{value}” is not an email address.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“Private Use” is for home addresses. Enter the name of a company.</source>
        <translation>«&#xa0;Private Use&#xa0;» est réservé aux adresses de domicile. Saisissez le nom d&apos;une société.</translation>
    </message>
    <message>
        <source>The cell has {count} addresses; at most {most} are kept.</source>
        <translation>La cellule contient {count} adresses&#xa0;; le maximum est {most}.</translation>
    </message>
    <message>
        <source>Name of the company in Latin letters</source>
        <translation>Nom de la société en caractères latins</translation>
    </message>
    <message>
        <source>Contract number: up to 40 Latin letters, digits, and hyphens</source>
        <translation>Numéro de contrat&#xa0;: jusqu&apos;à 40 lettres latines, chiffres et traits d&apos;union</translation>
    </message>
    <message>
        <source>Email addresses of those who decide requests, separated by |</source>
        <translation>Adresses e-mail des personnes qui traitent les demandes, séparées par |</translation>
    </message>
    <message>
        <source>Name of a company in the directory</source>
        <translation>Nom d&apos;une société de l&apos;annuaire</translation>
    </message>
    <message>
        <source>Part of the address, as the country has it</source>
        <translation>Partie de l&apos;adresse, selon l&apos;usage du pays</translation>
    </message>
    <message>
        <source>Country as a code of two letters</source>
        <translation>Pays, en code de deux lettres</translation>
    </message>
    <message>
        <source>Domains of the email addresses of its people, separated by |</source>
        <translation>Domaines des adresses e-mail de son personnel, séparés par |</translation>
    </message>
    <message>
        <source>Names of companies in the directory, separated by |</source>
        <translation>Noms de sociétés de l&apos;annuaire, séparés par |</translation>
    </message>
    <message>
        <source>Company that sold the contract</source>
        <translation>Société qui a vendu le contrat</translation>
    </message>
    <message>
        <source>Whom to ask at the seller</source>
        <translation>Interlocuteur chez le vendeur</translation>
    </message>
    <message>
        <source>Service level as the seller names it</source>
        <translation>Niveau de service, tel que le vendeur le nomme</translation>
    </message>
    <message>
        <source>Date of issue, as in 2026-11-20</source>
        <translation>Date d&apos;émission, sous la forme 2026-11-20</translation>
    </message>
    <message>
        <source>Last day, as in 2026-11-20</source>
        <translation>Dernier jour, sous la forme 2026-11-20</translation>
    </message>
    <message>
        <source>yes or no: locked contracts are never approved automatically</source>
        <translation>yes ou no&#xa0;: un contrat verrouillé n&apos;est jamais approuvé automatiquement</translation>
    </message>
    <message>
        <source>Bill-to ID: up to 40 Latin letters, digits, and hyphens</source>
        <translation>ID de facturation&#xa0;: jusqu&apos;à 40 lettres latines, chiffres et traits d&apos;union</translation>
    </message>
    <message>
        <source>Contract numbers, separated by |</source>
        <translation>Numéros de contrat, séparés par |</translation>
    </message>
    <message>
        <source>Serial number: up to 40 Latin letters, digits, and hyphens</source>
        <translation>Numéro de série&#xa0;: jusqu&apos;à 40 lettres latines, chiffres et traits d&apos;union</translation>
    </message>
    <message>
        <source>Contract that covers it</source>
        <translation>Contrat qui le couvre</translation>
    </message>
    <message>
        <source>Choose what the file holds.</source>
        <translation>Choisissez le contenu du fichier.</translation>
    </message>
    <message>
        <source>The column {column} is not known. Its name is not one of: {columns}.</source>
        <translation>La colonne {column} n&apos;est pas reconnue. Noms possibles&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>The column {column} is missing. Add it to the first line.</source>
        <translation>La colonne {column} manque. Ajoutez-la à la première ligne.</translation>
    </message>
    <message>
        <source>The column {column} appears twice. Remove one.</source>
        <translation>La colonne {column} apparaît deux fois. Supprimez-en une.</translation>
    </message>
    <message>
        <source>The number of cells is {count}, but the first line has {most}.</source>
        <translation>Le nombre de cellules est {count}, mais la première ligne en a {most}.</translation>
    </message>
    <message>
        <source>The contract ends before it was issued. Check both dates.</source>
        <translation>Le contrat se termine avant sa date d&apos;émission. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <comment>encoding of a file</comment>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (Unicode text of Excel)</source>
        <comment>encoding of a file</comment>
        <translation>UTF-16 (texte Unicode d&apos;Excel)</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese Windows)</source>
        <comment>encoding of a file</comment>
        <translation>Shift_JIS (Windows japonais)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <comment>encoding of a file</comment>
        <translation>Windows-1252 (Europe occidentale)</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>what is between the cells of a line</comment>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>what is between the cells of a line</comment>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <comment>column of a table</comment>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Check that the letters and the columns are right.</source>
        <translation>Vérifiez que les caractères et les colonnes sont corrects.</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a file</comment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>label: of a file</comment>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Between the cells of a line</source>
        <translation>Séparateur des cellules</translation>
    </message>
    <message>
        <source>Check without importing</source>
        <comment>button</comment>
        <translation>Vérifier sans importer</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <comment>button</comment>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Fichier enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <comment>button</comment>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column of a table: number of a line</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>column of a table: why a line is bad</comment>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Nothing in this file differs from the records.</source>
        <translation>Rien dans ce fichier ne diffère des enregistrements.</translation>
    </message>
    <message>
        <source>Every line can be imported. Nothing has been changed yet.</source>
        <translation>Toutes les lignes peuvent être importées. Rien n&apos;a encore été modifié.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Correct these lines in the file, then check it again.</source>
        <translation>Rien n&apos;a été modifié. Corrigez ces lignes dans le fichier, puis vérifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The first {shown} of {count} faults are shown; the saved list has up to 1,000.</source>
        <translation>Les {shown} premières erreurs sur {count} sont affichées&#xa0;; la liste enregistrée en contient jusqu&apos;à 1&#x202f;000.</translation>
    </message>
    <message>
        <source>What importing would do</source>
        <translation>Effet de l&apos;importation</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <comment>heading</comment>
        <translation>Lignes en erreur</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>button: a file</comment>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>of a file</comment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New records</source>
        <comment>count of an import</comment>
        <translation>Nouveaux enregistrements</translation>
    </message>
    <message>
        <source>Corrected records</source>
        <comment>count of an import</comment>
        <translation>Enregistrements corrigés</translation>
    </message>
    <message>
        <source>Unchanged records</source>
        <comment>count of an import</comment>
        <translation>Enregistrements inchangés</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line</source>
        <comment>button</comment>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being checked</source>
        <translation>Vérification du fichier en cours</translation>
    </message>
    <message>
        <source>The records are being imported</source>
        <translation>Importation des enregistrements en cours</translation>
    </message>
    <message>
        <source>They are imported whole or not at all; this can no longer be stopped.</source>
        <translation>Ils sont importés en totalité ou pas du tout&#xa0;; il n&apos;est plus possible d&apos;arrêter.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Arrêt effectué. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} corrected, {same} unchanged.</source>
        <translation>Importation terminée&#xa0;: nouveaux {new}, corrigés {changed}, inchangés {same}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: import nothing</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>See the records</source>
        <comment>button</comment>
        <translation>Afficher les enregistrements</translation>
    </message>
    <message>
        <source>{done} of about {total} lines</source>
        <comment>of a file</comment>
        <translation>{done} lignes sur {total} environ</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Le fichier est en cours de lecture.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The company directory: one line for each company and address</source>
        <translation>L&apos;annuaire des sociétés&#xa0;: une ligne par société et par adresse</translation>
    </message>
    <message>
        <source>Their companies and administrators, when they end</source>
        <translation>Leurs sociétés et administrateurs, leur date de fin</translation>
    </message>
    <message>
        <source>The contracts under each, and its administrators</source>
        <translation>Les contrats de chacun et ses administrateurs</translation>
    </message>
    <message>
        <source>The contract that covers each product</source>
        <translation>Le contrat qui couvre chaque produit</translation>
    </message>
    <message>
        <source>The first line names the columns, in any order. A record that is known is corrected.</source>
        <translation>La première ligne nomme les colonnes, dans n&apos;importe quel ordre. Un enregistrement connu est corrigé.</translation>
    </message>
    <message>
        <source>{what} (required)</source>
        <comment>what a column holds</comment>
        <translation>{what} (obligatoire)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <comment>label</comment>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>of a file</comment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>button</comment>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Save a sample file</source>
        <comment>button</comment>
        <translation>Enregistrer un fichier exemple</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>column of a file</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <comment>title</comment>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>Company {key}</source>
        <comment>title</comment>
        <translation>Société {key}</translation>
    </message>
    <message>
        <source>Contract {key}</source>
        <comment>title</comment>
        <translation>Contrat {key}</translation>
    </message>
    <message>
        <source>Bill-to ID {key}</source>
        <comment>title</comment>
        <translation>ID de facturation {key}</translation>
    </message>
    <message>
        <source>Serial number {key}</source>
        <comment>title</comment>
        <translation>Numéro de série {key}</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Une valeur par ligne</translation>
    </message>
    <message>
        <source>As in 2026-11-20; days begin and end at midnight UTC</source>
        <translation>Sous la forme 2026-11-20&#xa0;; les jours commencent et finissent à minuit UTC</translation>
    </message>
    <message>
        <source>It tells records apart: only its spelling can be corrected.</source>
        <translation>Cette valeur identifie l&apos;enregistrement&#xa0;: seule sa graphie peut être corrigée.</translation>
    </message>
    <message>
        <source>As a code of two letters, such as JP</source>
        <translation>En code de deux lettres, par exemple JP</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Matching requests are approved automatically.</source>
        <translation>Les demandes qui correspondent sont approuvées automatiquement.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Administrators or the operator decide every request.</source>
        <translation>Les administrateurs ou l&apos;opérateur traitent chaque demande.</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <comment>button</comment>
        <translation>Importer un fichier CSV</translation>
    </message>
    <message>
        <source>The record was corrected.</source>
        <translation>L&apos;enregistrement a été corrigé.</translation>
    </message>
    <message>
        <source>Press Enter on a row to see all of it and to correct it.</source>
        <translation>Appuyez sur Entrée sur une ligne pour tout afficher et corriger.</translation>
    </message>
    <message>
        <source>The first {count} are shown. Search to find others.</source>
        <translation>Les {count} premiers sont affichés. Utilisez la recherche pour trouver les autres.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>title: a search</comment>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Search for the beginning of another name or number.</source>
        <translation>Recherchez le début d&apos;un autre nom ou numéro.</translation>
    </message>
    <message>
        <source>Records come from CSV files.</source>
        <translation>Les enregistrements proviennent de fichiers CSV.</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>section: records</comment>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>section: records</comment>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Bill-to IDs</source>
        <comment>section: records</comment>
        <translation>ID de facturation</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <comment>section: records</comment>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Search by number or company</source>
        <translation>Rechercher par numéro ou société</translation>
    </message>
    <message>
        <source>Search by bill-to ID or company</source>
        <translation>Rechercher par ID de facturation ou société</translation>
    </message>
    <message>
        <source>Search by serial or contract number</source>
        <translation>Rechercher par numéro de série ou de contrat</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Aucune société pour l&apos;instant</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>Aucun contrat pour l&apos;instant</translation>
    </message>
    <message>
        <source>No bill-to IDs yet</source>
        <translation>Aucun ID de facturation pour l&apos;instant</translation>
    </message>
    <message>
        <source>No serial numbers yet</source>
        <translation>Aucun numéro de série pour l&apos;instant</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>label</comment>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Prefecture / State</source>
        <comment>label</comment>
        <translation>Préfecture / État</translation>
    </message>
    <message>
        <source>City</source>
        <comment>label: of a record</comment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Address 1</source>
        <comment>label</comment>
        <translation>Adresse 1</translation>
    </message>
    <message>
        <source>Address 2</source>
        <comment>label</comment>
        <translation>Adresse 2</translation>
    </message>
    <message>
        <source>Email domains</source>
        <comment>column of a table</comment>
        <translation>Domaines des adresses e-mail</translation>
    </message>
    <message>
        <source>Contract Number</source>
        <comment>column of a table</comment>
        <translation>Numéro de contrat</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>column of a table</comment>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>column of a table</comment>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Contact at the seller</source>
        <translation>Contact chez le vendeur</translation>
    </message>
    <message>
        <source>Service level</source>
        <comment>column of a table</comment>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date d&apos;émission</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of a contract</comment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Locked against automatic approval</source>
        <translation>Verrouillé (sans approbation automatique)</translation>
    </message>
    <message>
        <source>Bill-to ID</source>
        <comment>column of a table</comment>
        <translation>ID de facturation</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>column of a table</comment>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Serial number</source>
        <comment>column of a table</comment>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>status of a contract</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>status of a contract</comment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <comment>the first of several values</comment>
        <translation>{name} (et {count} de plus)</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a table</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The registry operator imports and corrects the records.</source>
        <translation>L&apos;opérateur du registre importe et corrige ses enregistrements.</translation>
    </message>
    <message>
        <source>Decisions delegated</source>
        <comment>event log</comment>
        <translation>Décisions déléguées</translation>
    </message>
    <message>
        <source>Delegation taken back</source>
        <comment>event log</comment>
        <translation>Délégation annulée</translation>
    </message>
    <message>
        <source>You decide for {name}, who sent this request. Another administrator decides it.</source>
        <translation>Vous décidez pour {name}, à l&apos;origine de cette demande. Un autre administrateur la traite.</translation>
    </message>
    <message>
        <source>{name}, for {other}</source>
        <comment>who decided, and in whose place</comment>
        <translation>{name}, pour {other}</translation>
    </message>
    <message numerus="yes">
        <source>At most %n reminder can be sent at once.</source>
        <translation>
            <numerusform>Il est possible d&apos;envoyer %n rappel au plus à la fois.</numerusform>
            <numerusform>Il est possible d&apos;envoyer %n rappels au plus à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>You administer no Smart Account whose requests could be delegated.</source>
        <translation>Vous n&apos;administrez aucun compte Smart dont les demandes pourraient être déléguées.</translation>
    </message>
    <message>
        <source>This delegation has ended already. Look at the list again.</source>
        <translation>Cette délégation a déjà pris fin. Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Enter the email of somebody else.</source>
        <translation>Saisissez l&apos;adresse e-mail d&apos;une autre personne.</translation>
    </message>
    <message>
        <source>{email} is not the email of anybody active in the domain of a Smart Account that you administer. Enter the email of a colleague.</source>
        <translation>{email} n&apos;est l&apos;adresse e-mail d&apos;aucune personne active dans le domaine d&apos;un compte Smart que vous administrez. Saisissez l&apos;adresse e-mail d&apos;un collègue.</translation>
    </message>
    <message>
        <source>The first day must not lie in the past.</source>
        <translation>Le premier jour ne peut pas être antérieur à aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>The last day must not come before the first day.</source>
        <translation>Le dernier jour ne peut pas précéder le premier jour.</translation>
    </message>
    <message>
        <source>Requests can be delegated for a year at most.</source>
        <translation>Les demandes peuvent être déléguées pendant un an au plus.</translation>
    </message>
    <message>
        <source>{name} decides for you from {first_date} to {last_date}. Take that back first.</source>
        <translation>{name} décide à votre place du {first_date} au {last_date}. Annulez d&apos;abord cette délégation.</translation>
    </message>
    <message>
        <source>You decide for {name} from {first_date} to {last_date}. Nobody can decide for you at that time.</source>
        <translation>Vous décidez pour {name} du {first_date} au {last_date}. Personne ne peut décider à votre place pendant cette période.</translation>
    </message>
    <message>
        <source>{name} has delegated requests from {first_date} to {last_date}. Enter somebody else.</source>
        <translation>{name} a délégué ses demandes du {first_date} au {last_date}. Indiquez une autre personne.</translation>
    </message>
    <message>
        <source>{column} (code)</source>
        <comment>column of a table for other programs</comment>
        <translation>{column} (code)</translation>
    </message>
    <message>
        <source>{column} ({zone})</source>
        <comment>column of a table with dates, and their time zone</comment>
        <translation>{column} ({zone})</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column of a table</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column of a table</comment>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column of a table</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column of a table</comment>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>column of a table</comment>
        <translation>Traitée le</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L&apos;exportation a été arrêtée. Aucun fichier n&apos;a été créé.</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Exportation de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n request written</source>
        <comment>how far an export is</comment>
        <translation>
            <numerusform>%n demande écrite</numerusform>
            <numerusform>%n demandes écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Only the person who sent the request and the registry operator can send a reminder.</source>
        <translation>Seuls la personne qui a fait la demande et l&apos;opérateur du registre peuvent envoyer un rappel.</translation>
    </message>
    <message>
        <source>No administrator is left to be reminded. Appoint an administrator first.</source>
        <translation>Aucun administrateur ne peut recevoir de rappel. Désignez d&apos;abord un administrateur.</translation>
    </message>
    <message>
        <source>{number}: {why}</source>
        <comment>a request and why nothing was done with it</comment>
        <translation>{number}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Delegate…</source>
        <comment>menu: name who decides</comment>
        <translation>Déléguer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>menu: the list into a file</comment>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder…</source>
        <comment>button: of ticked requests</comment>
        <translation>
            <numerusform>Envoyer %n rappel…</numerusform>
            <numerusform>Envoyer %n rappels…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a reminder for %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>Envoyer un rappel pour %n demande&#xa0;?</numerusform>
            <numerusform>Envoyer un rappel pour %n demandes&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder</source>
        <comment>button</comment>
        <translation>
            <numerusform>Envoyer %n rappel</numerusform>
            <numerusform>Envoyer %n rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever decides one of them gets an email, at most once a day for each request.</source>
        <translation>Chaque personne qui décide reçoit un e-mail, au plus une fois par jour pour chaque demande.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n reminder</source>
        <translation>
            <numerusform>Envoi de %n rappel</numerusform>
            <numerusform>Envoi de %n rappels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder was sent.</source>
        <translation>
            <numerusform>%n rappel a été envoyé.</numerusform>
            <numerusform>%n rappels ont été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Smart Account Administrator sees and invites them; a Virtual Account Administrator sees those of the virtual account.</source>
        <translation>Un administrateur du compte Smart les voit et les invite&#xa0;; un administrateur de compte virtuel voit ceux du compte virtuel.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: do no more of many</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <comment>how far work is</comment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>A colleague decides the requests that wait for you, as you could. You can still decide them yourself. Both of you are told by email.</source>
        <translation>Un collègue traite à votre place les demandes en attente de votre décision. Vous pouvez toujours les traiter vous-même. Un e-mail vous en informe tous les deux.</translation>
    </message>
    <message>
        <source>Somebody in the domain of your Smart Account.</source>
        <translation>Une personne du domaine de votre compte Smart.</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field: of a delegation</comment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field: of a delegation</comment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Such as 2026-11-23. Days begin and end at midnight UTC.</source>
        <translation>Par exemple 2026-11-23. Les jours commencent et finissent à minuit UTC.</translation>
    </message>
    <message>
        <source>Enter the first day as in 2026-11-23.</source>
        <translation>Saisissez le premier jour sous la forme 2026-11-23.</translation>
    </message>
    <message>
        <source>Enter the last day as in 2026-12-04.</source>
        <translation>Saisissez le dernier jour sous la forme 2026-12-04.</translation>
    </message>
    <message>
        <source>The requests were delegated. Both of you are told by email.</source>
        <translation>Les demandes ont été déléguées. Un e-mail vous en informe tous les deux.</translation>
    </message>
    <message>
        <source>The delegation was taken back. Both of you are told by email.</source>
        <translation>La délégation a été annulée. Un e-mail vous en informe tous les deux.</translation>
    </message>
    <message>
        <source>Delegate your decisions</source>
        <comment>title</comment>
        <translation>Déléguer vos décisions</translation>
    </message>
    <message>
        <source>Delegate</source>
        <comment>button</comment>
        <translation>Déléguer</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>link: a delegation</comment>
        <translation>Annuler la délégation</translation>
    </message>
    <message>
        <source>{name} decides for you until {date}.</source>
        <translation>{name} décide à votre place jusqu&apos;au {date}.</translation>
    </message>
    <message>
        <source>{name} decides for you from {first_date} to {last_date}.</source>
        <translation>{name} décide à votre place du {first_date} au {last_date}.</translation>
    </message>
    <message>
        <source>You decide for {name} until {date}.</source>
        <translation>Vous décidez pour {name} jusqu&apos;au {date}.</translation>
    </message>
    <message>
        <source>You decide for {name} from {first_date} to {last_date}.</source>
        <translation>Vous décidez pour {name} du {first_date} au {last_date}.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <comment>in whose place the reader decides a request</comment>
        <translation>Pour {name}</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds %n row at most. Export a CSV file, or filter the list.</source>
        <translation>
            <numerusform>Un classeur contient %n ligne au plus. Exportez un fichier CSV ou filtrez la liste.</numerusform>
            <numerusform>Un classeur contient %n lignes au plus. Exportez un fichier CSV ou filtrez la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer&apos;s email corrected</source>
        <comment>event log</comment>
        <translation>Adresse e-mail du client corrigée</translation>
    </message>
    <message>
        <source>Customer told by email</source>
        <comment>station of a request for a customer</comment>
        <translation>Client informé par e-mail</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <comment>station of a request for a customer</comment>
        <translation>En attente de la réponse du client</translation>
    </message>
    <message>
        <source>Customer reminded</source>
        <comment>station of a request for a customer</comment>
        <translation>Rappel envoyé au client</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>station of a request for a customer</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined by the customer</source>
        <comment>station of a request for a customer</comment>
        <translation>Refusée par le client</translation>
    </message>
    <message>
        <source>Email corrected, formerly</source>
        <comment>station of a request</comment>
        <translation>Adresse e-mail corrigée, auparavant</translation>
    </message>
    <message>
        <source>Customer Email</source>
        <comment>field</comment>
        <translation>Adresse e-mail du client</translation>
    </message>
    <message>
        <source>Users to add</source>
        <comment>list of emails</comment>
        <translation>Utilisateurs à ajouter</translation>
    </message>
    <message>
        <source>Went on as request</source>
        <comment>number of a request</comment>
        <translation>Suivie par la demande</translation>
    </message>
    <message>
        <source>Smart Account Request Completed</source>
        <translation>Demande de compte Smart effectuée</translation>
    </message>
    <message>
        <source>A provisional Smart Account exists. An email tells you as soon as the customer answers.</source>
        <translation>Un compte Smart provisoire existe. Vous recevrez un e-mail dès que le client aura répondu.</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a request for a customer</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a request for a customer</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined by the customer</source>
        <comment>status of a request for a customer</comment>
        <translation>Refusée par le client</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>status of a request for a customer</comment>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>status of a request for a customer</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a request for a customer</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Smart Account “{name}” requested for you</source>
        <translation>Compte Smart «&#xa0;{name}&#xa0;» demandé pour vous</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>button: a Smart Account that was requested for one</comment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>button: a Smart Account that was requested for one</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>The Smart Account becomes your organization&apos;s, and you administer it.</source>
        <translation>Le compte Smart devient celui de votre organisation et vous l&apos;administrez.</translation>
    </message>
    <message>
        <source>No Smart Account is created. The person who requested it is told by email.</source>
        <translation>Aucun compte Smart n&apos;est créé. La personne qui l&apos;a demandé en est informée par e-mail.</translation>
    </message>
    <message>
        <source>{name} accepted this Smart Account on {date}.</source>
        <translation>{name} a accepté ce compte Smart le {date}.</translation>
    </message>
    <message>
        <source>{name} declined this Smart Account on {date}.</source>
        <translation>{name} a refusé ce compte Smart le {date}.</translation>
    </message>
    <message>
        <source>This request was denied on {date}: people of the domain created or requested a Smart Account there themselves.</source>
        <translation>Cette demande a été rejetée le {date}&#xa0;: des personnes du domaine y ont créé ou demandé elles-mêmes un compte Smart.</translation>
    </message>
    <message>
        <source>Only the person who sent the request can change the customer&apos;s email address.</source>
        <translation>Seule la personne qui a envoyé la demande peut modifier l&apos;adresse e-mail du client.</translation>
    </message>
    <message>
        <source>The request {number} is not for a customer.</source>
        <translation>La demande {number} ne concerne pas un client.</translation>
    </message>
    <message>
        <source>The request already goes to this email address.</source>
        <translation>La demande est déjà adressée à cette adresse e-mail.</translation>
    </message>
    <message>
        <source>The customer</source>
        <comment>who decides a request</comment>
        <translation>Le client</translation>
    </message>
    <message>
        <source>Only the customer can accept or decline this request.</source>
        <translation>Seul le client peut accepter ou refuser cette demande.</translation>
    </message>
    <message>
        <source>To accept the Smart Account, open the request and enter the headquarters.</source>
        <translation>Pour accepter le compte Smart, ouvrez la demande et saisissez le siège social.</translation>
    </message>
    <message>
        <source>{domain} is usable with the customer&apos;s email address.</source>
        <translation>{domain} est utilisable avec l&apos;adresse e-mail du client.</translation>
    </message>
    <message>
        <source>{domain} does not match the customer&apos;s email address. The operator decides.</source>
        <translation>{domain} ne correspond pas à l&apos;adresse e-mail du client. L&apos;opérateur décide.</translation>
    </message>
    <message>
        <source>Note to Customer</source>
        <comment>field</comment>
        <translation>Note pour le client</translation>
    </message>
    <message>
        <source>Note to added users</source>
        <comment>field</comment>
        <translation>Note pour les utilisateurs ajoutés</translation>
    </message>
    <message>
        <source>Choose the language of the emails.</source>
        <translation>Sélectionnez la langue des e-mails.</translation>
    </message>
    <message>
        <source>This is your own email address. Request a Smart Account for your organization instead.</source>
        <translation>Cette adresse e-mail est la vôtre. Demandez plutôt un compte Smart pour votre organisation.</translation>
    </message>
    <message numerus="yes">
        <source>You have written to %n customer within a day, the most there may be. Write to the next one after {moment}.</source>
        <translation>
            <numerusform>Vous avez écrit à %n client en une journée, la limite autorisée. Vous pourrez écrire au suivant après le {moment}.</numerusform>
            <numerusform>Vous avez écrit à %n clients en une journée, la limite autorisée. Vous pourrez écrire au suivant après le {moment}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A user that was chosen is not in the request. Choose again.</source>
        <translation>Un utilisateur sélectionné ne figure pas dans la demande. Sélectionnez de nouveau.</translation>
    </message>
    <message>
        <source>{domain} is the domain of the customer&apos;s email address.</source>
        <translation>{domain} est le domaine de l&apos;adresse e-mail du client.</translation>
    </message>
    <message>
        <source>{domain} adds a prefix to {shared}, the domain of the customer&apos;s email address.</source>
        <translation>{domain} ajoute un préfixe à {shared}, le domaine de l&apos;adresse e-mail du client.</translation>
    </message>
    <message>
        <source>{domain} does not match the customer&apos;s email address.</source>
        <translation>{domain} ne correspond pas à l&apos;adresse e-mail du client.</translation>
    </message>
    <message>
        <source>When the customer accepts, the Smart Account is created at once.</source>
        <translation>Dès que le client accepte, le compte Smart est créé.</translation>
    </message>
    <message>
        <source>When the customer accepts, the administrators of the Smart Account at the parent domain decide; where there are none, the registry operator does.</source>
        <translation>Lorsque le client accepte, les administrateurs du compte Smart du domaine parent décident&#xa0;; à défaut, l&apos;opérateur du registre décide.</translation>
    </message>
    <message>
        <source>When the customer accepts, the registry operator decides.</source>
        <translation>Lorsque le client accepte, l&apos;opérateur du registre décide.</translation>
    </message>
    <message>
        <source>The request {number} was decided or changed. This can no longer be undone.</source>
        <translation>La demande {number} a été traitée ou modifiée. L&apos;opération ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>Line {number}, “{email}”: {reason}</source>
        <translation>Ligne {number}, «&#xa0;{email}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n address; the list has {count}.</source>
        <translation>
            <numerusform>Saisissez %n adresse au maximum&#xa0;; la liste en contient {count}.</numerusform>
            <numerusform>Saisissez %n adresses au maximum&#xa0;; la liste en contient {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A request waits for your decision</source>
        <comment>notice of the desktop</comment>
        <translation>Une demande attend votre décision</translation>
    </message>
    <message>
        <source>You have been invited</source>
        <comment>notice of the desktop</comment>
        <translation>Une invitation vous attend</translation>
    </message>
    <message>
        <source>Your request was approved</source>
        <comment>notice of the desktop</comment>
        <translation>Votre demande a été approuvée</translation>
    </message>
    <message>
        <source>Your request was declined</source>
        <comment>notice of the desktop</comment>
        <translation>Votre demande a été refusée</translation>
    </message>
    <message>
        <source>Your request expired</source>
        <comment>notice of the desktop</comment>
        <translation>Votre demande a expiré</translation>
    </message>
    <message>
        <source>Your invitation was accepted</source>
        <comment>notice of the desktop</comment>
        <translation>Votre invitation a été acceptée</translation>
    </message>
    <message>
        <source>Your invitation was declined</source>
        <comment>notice of the desktop</comment>
        <translation>Votre invitation a été refusée</translation>
    </message>
    <message>
        <source>Your invitation expired</source>
        <comment>notice of the desktop</comment>
        <translation>Votre invitation a expiré</translation>
    </message>
    <message>
        <source>{kind}: {object}</source>
        <comment>a request in a notice of the desktop</comment>
        <translation>{kind}&#xa0;: {object}</translation>
    </message>
    <message numerus="yes">
        <source>There is news about %n request</source>
        <comment>notice of the desktop</comment>
        <translation>
            <numerusform>Du nouveau pour %n demande</numerusform>
            <numerusform>Du nouveau pour %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see your requests.</source>
        <translation>Cliquez pour afficher vos demandes.</translation>
    </message>
    <message>
        <source>Has accepted a Smart Account that was requested for her company</source>
        <translation>A accepté un compte Smart demandé pour sa société</translation>
    </message>
    <message>
        <source>A Smart Account was requested for her company: can accept or decline it</source>
        <translation>Un compte Smart a été demandé pour sa société&#xa0;: peut l&apos;accepter ou le refuser</translation>
    </message>
    <message>
        <source>It becomes your organization&apos;s: you can change the name that was requested.</source>
        <translation>Le compte devient celui de votre organisation&#xa0;: vous pouvez modifier le nom demandé.</translation>
    </message>
    <message>
        <source>Clear the box of those who are not to have access. The others are invited by email.</source>
        <translation>Décochez les personnes qui ne doivent pas avoir accès. Les autres sont invitées par e-mail.</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>email of a user to add</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The former address is told that the request is no longer for it.</source>
        <translation>L&apos;ancienne adresse est informée que la demande ne la concerne plus.</translation>
    </message>
    <message>
        <source>Correct the customer&apos;s email</source>
        <comment>button</comment>
        <translation>Corriger l&apos;adresse e-mail du client</translation>
    </message>
    <message>
        <source>The provisional Smart Account “{account}” exists. Its number is {number}.</source>
        <translation>Le compte Smart provisoire «&#xa0;{account}&#xa0;» existe. Numéro de demande&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>{email} was told by email how to accept it, and can do so until {date}.</source>
        <translation>Un e-mail envoyé à {email} indique comment l&apos;accepter, jusqu&apos;au {date}.</translation>
    </message>
    <message>
        <source>An email tells you as soon as the customer accepts or declines.</source>
        <translation>Vous recevrez un e-mail dès que le client aura accepté ou refusé.</translation>
    </message>
    <message>
        <source>Request a Smart Account for another customer</source>
        <translation>Demander un compte Smart pour un autre client</translation>
    </message>
    <message>
        <source>Review Request</source>
        <comment>title</comment>
        <translation>Vérifier la demande</translation>
    </message>
    <message>
        <source>The customer is told by email and can accept until {date}.</source>
        <translation>Le client est informé par e-mail et peut accepter jusqu&apos;au {date}.</translation>
    </message>
    <message>
        <source>Check the customer&apos;s email</source>
        <comment>heading of a warning</comment>
        <translation>Vérifiez l&apos;adresse e-mail du client</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>after accepting</comment>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>The request was sent to the other address.</source>
        <translation>La demande a été envoyée à l&apos;autre adresse.</translation>
    </message>
    <message>
        <source>A Smart Account that your customer then accepts</source>
        <translation>Un compte Smart que votre client accepte ensuite</translation>
    </message>
    <message>
        <source>For a customer</source>
        <comment>whose Smart Account is requested</comment>
        <translation>Pour un client</translation>
    </message>
    <message>
        <source>You need an active Cisco account with complete company information.</source>
        <translation>Il vous faut un compte Cisco actif et des informations complètes sur votre société.</translation>
    </message>
    <message>
        <source>The Smart Account stays provisional until the customer accepts it.</source>
        <translation>Le compte Smart reste provisoire jusqu&apos;à ce que le client l&apos;accepte.</translation>
    </message>
    <message>
        <source>Without an answer in time the request expires. When the customer is ready, request it again from the old values.</source>
        <translation>Sans réponse dans les délais, la demande expire. Lorsque le client sera prêt, refaites la demande avec les mêmes valeurs.</translation>
    </message>
    <message>
        <source>Log in with your Cisco account</source>
        <translation>Connectez-vous avec votre compte Cisco</translation>
    </message>
    <message>
        <source>Open “Request a Smart Account” for a customer</source>
        <translation>Ouvrez «&#xa0;Demander un compte Smart&#xa0;» pour un client</translation>
    </message>
    <message>
        <source>Identify the account name and customer, and add users to the account</source>
        <translation>Indiquez le nom du compte et le client, et ajoutez des utilisateurs au compte</translation>
    </message>
    <message>
        <source>Account name, customer email, account domain, note; user emails, note.</source>
        <translation>Nom du compte, adresse e-mail du client, domaine du compte, note&#xa0;; adresses e-mail des utilisateurs, note.</translation>
    </message>
    <message>
        <source>Click Submit Request</source>
        <comment>guide step</comment>
        <translation>Cliquez sur «&#xa0;Envoyer la demande&#xa0;»</translation>
    </message>
    <message>
        <source>“Review Request” appears.</source>
        <translation>«&#xa0;Vérifier la demande&#xa0;» apparaît.</translation>
    </message>
    <message>
        <source>Review the details and click Submit Request there</source>
        <translation>Vérifiez les détails, puis cliquez de nouveau sur «&#xa0;Envoyer la demande&#xa0;»</translation>
    </message>
    <message>
        <source>“Smart Account Request Completed” tells that a provisional Smart Account exists.</source>
        <translation>«&#xa0;Demande de compte Smart effectuée&#xa0;» indique qu&apos;un compte Smart provisoire existe.</translation>
    </message>
    <message>
        <source>Wait for the customer, who gets an email</source>
        <translation>Attendez le client, qui reçoit un e-mail</translation>
    </message>
    <message>
        <source>As soon as the customer has accepted, you get an email.</source>
        <translation>Dès que le client a accepté, vous recevez un e-mail.</translation>
    </message>
    <message>
        <source>Language of the emails</source>
        <comment>field: to a customer without an account</comment>
        <translation>Langue des e-mails</translation>
    </message>
    <message>
        <source>User Emails</source>
        <comment>field: several addresses</comment>
        <translation>Adresses e-mail des utilisateurs</translation>
    </message>
    <message>
        <source>Submit Request</source>
        <comment>button</comment>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>The person who accepts the Smart Account and then administers it.</source>
        <translation>La personne qui accepte le compte Smart et l&apos;administre ensuite.</translation>
    </message>
    <message>
        <source>It identifies the account in orders, and follows from the customer&apos;s email.</source>
        <translation>Il identifie le compte dans les commandes et découle de l&apos;adresse e-mail du client.</translation>
    </message>
    <message>
        <source>Goes with the email to the customer, in any language.</source>
        <translation>Jointe à l&apos;e-mail envoyé au client&#xa0;; langue au choix.</translation>
    </message>
    <message>
        <source>For people without a Cisco account; the English text follows below.</source>
        <translation>Pour les personnes sans compte Cisco&#xa0;; le texte anglais figure à la suite.</translation>
    </message>
    <message>
        <source>Up to 100 addresses of people who are to have access, separated by commas, spaces, or new lines. They are invited once the customer has accepted.</source>
        <translation>Jusqu&apos;à 100 adresses des personnes qui doivent avoir accès, séparées par des virgules, des espaces ou des retours à la ligne. Elles sont invitées une fois que le client a accepté.</translation>
    </message>
    <message>
        <source>Nothing is sent yet: first you review the request.</source>
        <translation>Rien n&apos;est encore envoyé&#xa0;: vous vérifiez d&apos;abord la demande.</translation>
    </message>
    <message>
        <source>Identify the account name and customer</source>
        <translation>Indiquer le nom du compte et le client</translation>
    </message>
    <message>
        <source>Add users to the account</source>
        <translation>Ajouter des utilisateurs au compte</translation>
    </message>
    <message>
        <source>Request for a customer</source>
        <comment>window of a request for a customer</comment>
        <translation>Demande pour un client</translation>
    </message>
    <message>
        <source>Request a Smart Account for a Customer</source>
        <translation>Demander un compte Smart pour un client</translation>
    </message>
    <message>
        <source>You ask, the customer accepts by email and then administers the Smart Account.</source>
        <translation>Vous faites la demande, le client accepte par e-mail et administre ensuite le compte Smart.</translation>
    </message>
    <message>
        <source>A Smart Account cannot be requested now</source>
        <translation>Impossible de demander un compte Smart pour le moment</translation>
    </message>
    <message>
        <source>“{name}” has been requested for you at {domain}.</source>
        <translation>«&#xa0;{name}&#xa0;» a été demandé pour vous pour {domain}.</translation>
    </message>
    <message>
        <source>Add Access</source>
        <comment>title</comment>
        <translation>Ajouter un accès</translation>
    </message>
    <message>
        <source>With the numbers of contracts, bill-to IDs, or products you get support, downloads, and orders on your Cisco account.</source>
        <translation>Avec les numéros des contrats, des ID de facturation ou des produits, votre compte Cisco donne accès à l&apos;assistance, aux téléchargements et aux commandes.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n number</source>
        <translation>
            <numerusform>Envoi de %n&#xa0;numéro</numerusform>
            <numerusform>Envoi de %n&#xa0;numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} were sent. What was sent stays sent.</source>
        <translation>{done} sur {total} envoyés. Ce qui est envoyé le reste.</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <comment>name of a line over a column</comment>
        <translation>Filtrer&#xa0;: {column}</translation>
    </message>
    <message>
        <source>Service Contracts</source>
        <comment>title of a section</comment>
        <translation>Contrats de service</translation>
    </message>
    <message>
        <source>Full support and downloads: see what is registered, and add access</source>
        <translation>Assistance complète et téléchargements&#xa0;: afficher ce qui est enregistré et ajouter un accès</translation>
    </message>
    <message>
        <source>Direct Purchase (Ordering)</source>
        <comment>title of a section</comment>
        <translation>Achat direct (commande)</translation>
    </message>
    <message>
        <source>Bill-to IDs to order with, and contracts to view</source>
        <translation>ID de facturation pour commander et contrats à afficher</translation>
    </message>
    <message>
        <source>Download only</source>
        <comment>title of a section</comment>
        <translation>Téléchargement uniquement</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>title: numbers that wait</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Contract access</source>
        <comment>title</comment>
        <translation>Accès aux contrats</translation>
    </message>
    <message>
        <source>Register the contract before you ask for technical support or a replacement: access follows what was bought.</source>
        <translation>Enregistrez le contrat avant de demander une assistance technique ou un remplacement&#xa0;: l&apos;accès dépend de ce qui a été acheté.</translation>
    </message>
    <message>
        <source>To buy a contract, ask a Cisco partner, a reseller, or your account team.</source>
        <translation>Pour acheter un contrat, contactez un partenaire Cisco, un revendeur ou votre équipe de compte.</translation>
    </message>
    <message>
        <source>Only the company that bought a contract, and those it permits, may use it.</source>
        <translation>Seules la société qui a acheté un contrat et les personnes qu&apos;elle autorise peuvent l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Where the company does not match, the registry operator decides soon.</source>
        <translation>Si la société ne correspond pas, l&apos;opérateur du registre décide rapidement.</translation>
    </message>
    <message>
        <source>About what a contract contains, ask its seller, not the administrator.</source>
        <translation>Pour toute question sur le contenu d&apos;un contrat, contactez le vendeur et non l&apos;administrateur.</translation>
    </message>
    <message>
        <source>Choose what the access is for</source>
        <translation>Sélectionnez le type d&apos;accès</translation>
    </message>
    <message>
        <source>Choose the kind of number</source>
        <translation>Sélectionnez le type de numéro</translation>
    </message>
    <message>
        <source>Enter the numbers</source>
        <translation>Saisissez les numéros</translation>
    </message>
    <message>
        <source>Several at once, also pasted from a spreadsheet.</source>
        <translation>Plusieurs à la fois, aussi collés depuis un tableur.</translation>
    </message>
    <message>
        <source>Click Submit</source>
        <comment>guide step: send numbers</comment>
        <translation>Cliquez sur «&#xa0;Envoyer&#xa0;»</translation>
    </message>
    <message>
        <source>Each number appears with its result.</source>
        <translation>Chaque numéro s&apos;affiche avec son résultat.</translation>
    </message>
    <message>
        <source>See what the numbers came to</source>
        <translation>Consultez le résultat des numéros</translation>
    </message>
    <message>
        <source>Do what is offered beside a number</source>
        <translation>Effectuez l&apos;action proposée à côté d&apos;un numéro</translation>
    </message>
    <message>
        <source>Denied numbers say why; pending ones, who holds them.</source>
        <translation>Les numéros rejetés indiquent le motif&#xa0;; ceux en attente, qui les traite.</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Conservez la liste</translation>
    </message>
    <message>
        <source>The email has the same list. Forward it to ask about a number.</source>
        <translation>L&apos;e-mail contient la même liste. Transférez-le pour toute question sur un numéro.</translation>
    </message>
    <message>
        <source>Find a number with the filters</source>
        <translation>Trouvez un numéro à l&apos;aide des filtres</translation>
    </message>
    <message>
        <source>Press Enter on a row for its details</source>
        <translation>Appuyez sur Entrée sur une ligne pour ses détails</translation>
    </message>
    <message>
        <source>They name the accepted terms, and until when the access holds.</source>
        <translation>Ils indiquent les conditions acceptées et la fin de l&apos;accès.</translation>
    </message>
    <message>
        <source>Add access to other numbers</source>
        <translation>Ajoutez un accès à d&apos;autres numéros</translation>
    </message>
    <message>
        <source>See who holds a number, and until when</source>
        <translation>Voyez qui traite un numéro, et jusqu&apos;à quand</translation>
    </message>
    <message>
        <source>Click Send Reminder where nobody answers</source>
        <comment>guide step</comment>
        <translation>Sans réponse, cliquez sur «&#xa0;Envoyer un rappel&#xa0;»</translation>
    </message>
    <message>
        <source>Once a day. After that, contact support.</source>
        <translation>Une fois par jour. Ensuite, contactez l&apos;assistance.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field: of a contract or product</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: send a corrected number</comment>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n number recognized</source>
        <translation>
            <numerusform>%n&#xa0;numéro reconnu</numerusform>
            <numerusform>%n&#xa0;numéros reconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cannot be sent either.</source>
        <comment>number that is wrong</comment>
        <translation>
            <numerusform>%n&#xa0;autre ne peut pas non plus être envoyé.</numerusform>
            <numerusform>%n&#xa0;autres ne peuvent pas non plus être envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number stands there more than once; it is sent once.</source>
        <translation>
            <numerusform>%n&#xa0;numéro figure plusieurs fois&#xa0;; il est envoyé une seule fois.</numerusform>
            <numerusform>%n&#xa0;numéros figurent plusieurs fois&#xa0;; ils sont envoyés une seule fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>TAC and RMA cases, software downloads, support tools, and entitled content. Choose it for contracts with direct support from Cisco.</source>
        <translation>Dossiers TAC et RMA, téléchargements de logiciels, outils d&apos;assistance et contenus réservés. À choisir pour les contrats avec assistance directe de Cisco.</translation>
    </message>
    <message>
        <source>Software downloads, support tools, and entitled content, without cases.</source>
        <translation>Téléchargements de logiciels, outils d&apos;assistance et contenus réservés, sans dossiers.</translation>
    </message>
    <message>
        <source>Placing orders with bill-to IDs, or viewing contracts.</source>
        <translation>Commandes avec des ID de facturation, ou affichage de contrats.</translation>
    </message>
    <message>
        <source>Separate several numbers with commas, spaces or new lines.</source>
        <translation>Séparez plusieurs numéros par des virgules, des espaces ou des retours à la ligne.</translation>
    </message>
    <message>
        <source>A number is approved at once where possible; others go to whoever decides. The results appear here, and go to you by email.</source>
        <translation>Si possible, un numéro est approuvé aussitôt&#xa0;; les autres sont transmis aux personnes qui décident. Les résultats s&apos;affichent ici et vous sont envoyés par e-mail.</translation>
    </message>
    <message>
        <source>Request Full Support Access</source>
        <translation>Demander l&apos;accès à l&apos;assistance complète</translation>
    </message>
    <message>
        <source>Send a Request to Your Company Contract Administrator</source>
        <translation>Envoyer une demande à l&apos;administrateur des contrats de votre société</translation>
    </message>
    <message>
        <source>Request Access for Ordering</source>
        <translation>Demander l&apos;accès pour la commande</translation>
    </message>
    <message>
        <source>What the access is for</source>
        <comment>field</comment>
        <translation>Type d&apos;accès</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <comment>field</comment>
        <translation>Type de numéro</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>field</comment>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: send numbers</comment>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n contract</source>
        <comment>under a bill-to ID</comment>
        <translation>
            <numerusform>%n&#xa0;contrat</numerusform>
            <numerusform>%n&#xa0;contrats</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number {number}</source>
        <translation>Numéro de série {number}</translation>
    </message>
    <message>
        <source>The access was removed.</source>
        <translation>L&apos;accès a été retiré.</translation>
    </message>
    <message>
        <source>Your access ends at once. You can request it again at any time.</source>
        <translation>Votre accès prend fin aussitôt. Vous pourrez le redemander à tout moment.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of an access</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Remove {number}?</source>
        <comment>question: registered access</comment>
        <translation>Retirer l&apos;accès au numéro «&#xa0;{number}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Keep the access</source>
        <comment>button</comment>
        <translation>Conserver l&apos;accès</translation>
    </message>
    <message>
        <source>About what a contract contains, ask its seller. If you lack access to a page all the same, contact support.</source>
        <translation>Pour toute question sur le contenu d&apos;un contrat, contactez le vendeur. Si une page reste inaccessible, contactez l&apos;assistance.</translation>
    </message>
    <message>
        <source>Your full support access. Downloads only are in a list of their own.</source>
        <translation>Vos accès à l&apos;assistance complète. Les téléchargements seuls figurent dans une autre liste.</translation>
    </message>
    <message>
        <source>No contract is registered for full support yet</source>
        <translation>Aucun contrat enregistré pour l&apos;assistance complète</translation>
    </message>
    <message>
        <source>Your access to software downloads, without cases.</source>
        <translation>Vos accès aux téléchargements de logiciels, sans dossiers.</translation>
    </message>
    <message>
        <source>No number is registered for downloads yet</source>
        <translation>Aucun numéro enregistré pour les téléchargements</translation>
    </message>
    <message>
        <source>Bill-to IDs that you can place orders with, and contracts that you can view.</source>
        <translation>ID de facturation avec lesquels commander et contrats que vous pouvez afficher.</translation>
    </message>
    <message>
        <source>No bill-to ID is registered for orders yet</source>
        <translation>Aucun ID de facturation enregistré pour commander</translation>
    </message>
    <message>
        <source>Add access with its number: the result appears at once.</source>
        <translation>Ajoutez un accès avec son numéro&#xa0;: le résultat s&apos;affiche aussitôt.</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Rien ne correspond aux filtres</translation>
    </message>
    <message>
        <source>Write less into them, or show everything.</source>
        <translation>Raccourcissez-les ou affichez tout.</translation>
    </message>
    <message>
        <source>Add Access</source>
        <comment>button</comment>
        <translation>Ajouter un accès</translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>button: without filters</comment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>{number}: {result}</source>
        <comment>a number and what it came to</comment>
        <translation>{number}&#xa0;: {result}</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>heading: numbers</comment>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Bill-to ID {number}</source>
        <translation>ID de facturation {number}</translation>
    </message>
    <message>
        <source>Ask for support through {name}.</source>
        <translation>Demandez l&apos;assistance par l&apos;intermédiaire de cette personne&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Update the company name</source>
        <comment>button</comment>
        <translation>Mettre à jour le nom de la société</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <comment>button</comment>
        <translation>Corriger le numéro</translation>
    </message>
    <message>
        <source>Request full support instead</source>
        <comment>button</comment>
        <translation>Demander l&apos;assistance complète</translation>
    </message>
    <message>
        <source>Request download only instead</source>
        <comment>button</comment>
        <translation>Demander «&#xa0;Téléchargement uniquement&#xa0;»</translation>
    </message>
    <message>
        <source>Prepare the authorization email</source>
        <comment>button</comment>
        <translation>Préparer l&apos;e-mail d&apos;autorisation</translation>
    </message>
    <message numerus="yes">
        <source>%n result</source>
        <comment>title: of numbers that were sent</comment>
        <translation>
            <numerusform>%n&#xa0;résultat</numerusform>
            <numerusform>%n&#xa0;résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>{access}, sent on {date}</source>
        <comment>numbers: what for, and when</comment>
        <translation>{access}, envoi le {date}</translation>
    </message>
    <message>
        <source>To ask about a number, forward the email with your question: it is quicker.</source>
        <translation>Pour une question sur un numéro, transférez l&apos;e-mail avec votre question&#xa0;: la réponse est plus rapide.</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>table: numbers that were sent</comment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>{number}</source>
        <comment>a number that was sent</comment>
        <translation>{number}</translation>
    </message>
    <message>
        <source>Copy list</source>
        <comment>button</comment>
        <translation>Copier la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n needs something done</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n&#xa0;numéro à traiter</numerusform>
            <numerusform>%n&#xa0;numéros à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for a decision</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n&#xa0;numéro en attente</numerusform>
            <numerusform>%n&#xa0;numéros en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n&#xa0;numéro enregistré</numerusform>
            <numerusform>%n&#xa0;numéros enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>The same list was sent to {email}.</source>
        <translation>La même liste a été envoyée à {email}.</translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n</source>
        <comment>heading with its count</comment>
        <translation>
            <numerusform>{group}&#xa0;: %n</numerusform>
            <numerusform>{group}&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <comment>button of a row, opens a menu</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column of a table</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Reason and what comes next</source>
        <comment>column of a table</comment>
        <translation>Motif et suite</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>column of a table</comment>
        <translation>Actions possibles</translation>
    </message>
    <message>
        <source>An email tells you what is decided. You can send a reminder once a day.</source>
        <translation>Un e-mail vous informe de la décision. Vous pouvez envoyer un rappel par jour.</translation>
    </message>
    <message>
        <source>No number waits for a decision</source>
        <translation>Aucun numéro en attente</translation>
    </message>
    <message>
        <source>What you have sent stands in your requests.</source>
        <translation>Vos envois figurent dans vos demandes.</translation>
    </message>
    <message>
        <source>Only those who decide see it, in the timeline of the request.</source>
        <translation>Seules les personnes qui décident le voient, dans le suivi de la demande.</translation>
    </message>
    <message>
        <source>Comment for the deciders</source>
        <comment>title</comment>
        <translation>Commentaire pour les personnes qui décident</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <comment>button</comment>
        <translation>Ajouter le commentaire</translation>
    </message>
    <message>
        <source>Lock against automatic approval</source>
        <comment>button: a contract</comment>
        <translation>Verrouiller contre l&apos;approbation automatique</translation>
    </message>
    <message>
        <source>Unlock the contract</source>
        <comment>button</comment>
        <translation>Déverrouiller le contrat</translation>
    </message>
    <message>
        <source>Requested before</source>
        <comment>heading: of the same number</comment>
        <translation>Demandes précédentes</translation>
    </message>
    <message>
        <source>Person and contract</source>
        <comment>heading: compared</comment>
        <translation>Personne et contrat</translation>
    </message>
    <message>
        <source>The person now</source>
        <translation>La personne aujourd&apos;hui</translation>
    </message>
    <message>
        <source>The contract</source>
        <comment>heading: compared</comment>
        <translation>Le contrat</translation>
    </message>
    <message>
        <source>For 28 days, where the cause may have gone: a new number, another company.</source>
        <translation>Durant 28&#xa0;jours, si la cause a pu disparaître&#xa0;: numéro récent, autre société.</translation>
    </message>
    <message>
        <source>Check numbers again automatically</source>
        <translation>Vérifier de nouveau les numéros automatiquement</translation>
    </message>
</context>
</TS>
