/** French. Verbs and nouns are written as paradigms, see language.ts. */

import type { LanguageData } from './language.ts';

export const french: LanguageData = {
  code: 'fr',
  speech: {
    'e a é ent èrent ait aient ant er era':
      'affirm expliqu déclar assur indiqu soulign précis ajout racont estim regrett not rappel insist dénonc annonç confi répliqu rétorqu demand lanc lanç exclam critiqu interrog résum martel ironis signal témoign observ constat accus martel murmur chuchot cri conclu argument avanc détaill confirm reconnaiss plaid tranch balay analys comment jug déplor balanc gliss ajout ironis pointe tempêt justifi exhort réclam reproch nuanc alert pronostiqu',
    'it is issent issait i ir': 'avert répond réag fin',
    '-': 'dit disent disait disaient dira dirait dire disant dis écrit écrivait écrivent écrire répond répondent répondait répondu répondit soutient soutiennent soutenu soutenait promet promettent promis reconnaît reconnaissent reconnu admet admettent admis prévient préviennent prévenu conclut concluent conclu poursuit poursuivent poursuivi poursuivait reprend reprennent repris prétend prétendent tweete tweeté selon enchaîne enchaîné se-réjouit réjouit félicite félicité complète complété renchérit renchéri martèle considère considèrent rapporte rapporté renvoie redoute prône',
  },
  manner: {
    '-': 'appelle appelé qualifie qualifié décrit décrivent dépeint plaisante plaisanté sourit rit rigole soupire commence commencé continue continué termine pense pensent pensait croit croient croyait espère espèrent voit voient parle parlait lit lisait cite cité évoque évoqué évoquent souhaite souhaité veut salue salué refuse raille moque fustige fustigé dénonce invite appellent craint trouve trouvent défend défendu publie publié ose',
  },
  words: {
    '- s':
      'communiqué lettre interview entretien discours message tweet déclaration rapport note phrase mot réponse question texte article tribune jugement',
  },
  sources: "selon, d'après, pour, aux yeux de, au dire de, de l'aveu de, de l'avis de",
  pronouns: {
    m: 'il lui celui-ci',
    f: 'elle celle-ci',
    p: 'ils elles nous',
    i: 'je j moi',
    q: 'qui on ce celui celle quelqu’un certains certaines',
  },
  determiners:
    'le la les un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre plusieurs quelques deux trois quatre certains certaines chaque tout toute tous aucun autre autres',
  small:
    'le la les l un une des du de d et ou où mais donc or ni car que qu qui quoi dont à au aux en par pour avec sans sous sur dans entre vers chez depuis pendant avant après contre selon comme quand lorsque si ne n pas plus moins très aussi alors ainsi enfin puis ensuite hier demain ici là se s y on nous vous je tu il elle ils elles ce c cela ça cette ces son sa ses leur est sont était étaient a ont avait avaient sera être avoir fait bien tout tous toute non oui même encore déjà toujours jamais rien parce tandis cependant pourtant toutefois aujourd’hui',
  prepositions:
    'de d du des à au aux en par pour avec sans sous sur dans entre vers chez depuis pendant avant après contre selon comme',
  between:
    'a ont avait avaient aussi ne n pas plus encore déjà lui leur se s me m nous y en ensuite alors ainsi également même toujours t-il t-elle est',
  titles: {
    '-': 'm m. mme mlle monsieur madame mademoiselle président présidente ministre premier première sénateur sénatrice député députée maire docteur dr pr professeur professeure juge procureur procureure porte-parole roi reine pape prince princesse général colonel capitaine secrétaire chancelier chancelière directeur directrice candidat candidate avocat avocate écrivain journaliste économiste historien historienne entraîneur chef cheffe maître me commissaire préfet évêque cardinal père ex-président',
  },
  people: {
    '- s':
      'homme femme personne porte-parole expert experte analyste chercheur chercheuse scientifique médecin voisin voisine témoin victime avocat avocate procureur juge journaliste auteur auteure autrice écrivain président présidente ministre directeur directrice dirigeant dirigeante candidat candidate maire député députée sénateur sénatrice élu élue chef responsable patron patronne salarié salariée étudiant étudiante professeur élève mère père fils fille frère sœur ami amie acteur actrice entraîneur joueur joueuse citoyen habitant habitante source militant militante manifestant policier agent pape roi intéressé intéressée quadragénaire',
  },
  bodies: {
    '- s':
      'gouvernement ministère comité parti entreprise société organisation université tribunal police parquet mairie assemblée sénat banque agence journal magazine chaîne commission syndicat association fondation institut armée église club équipe ambassade parlement conseil cour rapport communiqué étude direction quotidien loi groupe collectif ong',
  },
  calendar:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  particles: 'de du des la le van von d l',
  given: {
    m: 'jean pierre michel andré philippe alain bernard jacques daniel gérard claude christian patrick nicolas françois christophe laurent éric eric stéphane olivier thierry pascal frédéric david julien vincent antoine guillaume emmanuel sébastien bruno marc paul louis henri rené georges marcel jérôme arnaud benoît manuel xavier fabrice gilles yves didier jean-luc jean-pierre jean-marie jean-claude edouard édouard bernard gabriel alexandre mathieu thomas hugo lucas',
    f: 'marie nathalie isabelle sylvie catherine martine christine françoise valérie sandrine véronique céline sophie anne florence nicole monique brigitte chantal laurence corinne hélène claire julie aurélie émilie camille élisabeth elisabeth ségolène marine martine rachida najat christiane michèle jacqueline jeanne louise charlotte lucie emma léa manon sarah audrey virginie caroline delphine',
  },
  naming:
    'dit dite appelé appelée nommé nommée intitulé intitulée baptisé baptisée surnommé surnommée terme mot livre film chanson émission série slogan roman album magazine journal projet plan opération titre formule',
  dialogueDash: true,
};
