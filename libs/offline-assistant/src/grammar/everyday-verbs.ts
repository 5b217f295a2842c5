/** Verbs that tasks begin with. A list of tasks in one sentence is known by them. */
export const everydayVerbs = new Set(
  (
    'apply arrange ask assemble attend back bake bathe bike blog book borrow brainstorm bring brush build buy call cancel ' +
    'change charge check choose clean clear climb collect compare complain configure confirm congratulate contact cook copy ' +
    'create cut debug declutter decorate defrost deliver deploy deposit design develop discuss dispute do donate download ' +
    'draft draw drink drive drop dust eat edit email e-mail empty exchange exercise fax feed fetch figure file fill find finish ' +
    'finalize finalise fix floss fold follow forward frame get gather give go grab grade groom hand hang help hire hoover host ' +
    'hug inform inspect install interview investigate invite invoice iron jog join journal knit laminate laundry lay learn ' +
    'lift lock look mail make measure meditate meet mend merge message migrate mop mow negotiate notify nominate oil order ' +
    'organize organise pack paint park pay phone photograph pick ping plan plant play plug polish post practice practise ' +
    'prepare prep present press print process proofread prune publish pull pump purchase put rake read rebook recharge ' +
    'recycle redeem refactor refill refund register reheat release remind renew rent repair repay replace reply report repot ' +
    'request research reserve respond restock return review ride ring rinse run scan schedule scrub sell send service set ' +
    'sew share sharpen shave ship shop shovel shower shred sign sketch sleep sort speak spray start stock stop store stretch ' +
    'strip study submit subscribe sweep swim switch take talk teach tell test text thank throw tidy tie top trade train ' +
    'transfer translate trim try tune turn tutor type unpack unsubscribe update upgrade upload vacuum verify visit volunteer ' +
    'vote wait wake walk wash watch water wax weed weigh wipe withdraw wrap write'
  ).split(' '),
);

/** Verbs that go on with what was begun: "call mom and ask about the party". */
export const continuingVerbs = new Set(
  'ask tell say see get give let thank wish help try wait'.split(' '),
);

/** Verbs that lead to the one after them: "go to the store and buy milk". */
export const leadingVerbs = new Set('go come drive head stop sit log'.split(' '));

/** Words that point back at what stands before them. */
export const backReference =
  /\b(?:it|its|them|him|her|there|one|ones|that|those|these|this|afterwards)\b/i;
