/** Words that English lacks, of commands and of everyday speech. */
export const foreignWords = new Set(
  // German
  (
    'ich du wir bitte und oder nicht füge fuege hinzu lösche loesche zeige zeig meine aufgabe aufgaben heute morgen erledigt welche für mache einen eine der das ist kannst ' +
    // French
    'je tu nous vous ajoute ajouter supprime supprimer montre mes tâche tâches taches demain acheter les des une est qu quelles pour avec moi du lait ' +
    // Spanish
    'yo nosotros añade añadir agrega agregar borra borrar elimina eliminar muestra mis tarea tareas mañana hoy comprar los las una qué cuáles para con leche hola gracias por favor ' +
    // Italian
    'aggiungi cancella elimina mostra le mie attività compito compiti domani oggi comprare gli che cosa devo per con latte grazie ciao ' +
    // Portuguese
    'adicione adicionar apague apagar mostre minhas tarefas amanhã hoje comprar você não quais ' +
    // Dutch
    'ik wij voeg verwijder toon mijn taak taken vandaag morgen kopen het een niet welke voor melk alsjeblieft'
  ).split(' '),
);

/** Of these some are English too, or names. */
export const sharedWords = new Set(
  'du les des le una est per pour con ist die das der qu ciao hola het mis'.split(' '),
);
