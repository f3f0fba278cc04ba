/** Portuguese. Verbs and nouns are written as paradigms, see language.ts. */

import type { LanguageData } from './language.ts';

export const portuguese: LanguageData = {
  code: 'pt',
  speech: {
    'a ou aram ado am ando ava':
      'afirm declar explic coment garant assegur ressalt destac pergunt cont critic record relat avis acus alert argument anunci denunci lament grit exclam confess not reafirm avali cit lembr inform confirm revel consider',
    '-': 'disse diz dizem disseram dito dizendo dizia escreveu escreve respondeu responde acrescentou acrescenta completou concluiu conclui defendeu sustentou admitiu insistiu sugeriu prometeu pediu reconheceu advertiu rebateu reiterou indicou questionou',
  },
  manner: {
    '-': 'chamou chama classificou descreveu definiu brincou sorriu começou terminou continuou acredita pensa espera falou leu citou celebrou',
  },
  words: {
    '- s':
      'comunicado nota carta entrevista discurso mensagem declaração relatório frase palavra resposta texto',
  },
  sources: 'segundo, de acordo com, conforme, nas palavras de, para',
  pronouns: {
    m: 'ele',
    f: 'ela',
    p: 'eles elas nós',
    i: 'eu',
    q: 'quem que alguém',
  },
  determiners:
    'o a os as um uma uns umas seu sua seus suas este esta esse essa aquele aquela meu minha nosso vários várias alguns algumas muitos dois três outro outra outros outras cada todo todos',
  small:
    'o a os as um uma e ou mas que de do da dos das em no na nos nas por pelo pela para com sem sobre entre desde até após ante sob contra durante como quando onde enquanto embora porque pois se não sim já mais menos muito também além ontem hoje amanhã agora depois antes então assim aqui ali seu sua lhe é são era eram foi foram ser está estão tem têm havia este esta isso nunca sempre só',
  prepositions:
    'de do da dos das em no na nos nas por pelo pela para com sem sobre entre desde até após sob contra durante como',
  between: 'também não já se lhe depois ontem hoje ainda tem havia',
  titles: {
    '-': 'sr sra sr. sra. senhor senhora dom dona presidente presidenta ministro ministra senador senadora deputado deputada prefeito prefeita governador governadora doutor doutora professor professora juiz juíza procurador papa rei rainha general coronel secretário secretária diretor diretora candidato candidata líder advogado advogada técnico',
  },
  people: {
    '- s':
      'homem mulher pessoa funcionário especialista analista pesquisador pesquisadora cientista médico médica vizinho testemunha vítima advogado advogada juiz jornalista autor autora escritor presidente ministro ministra diretor diretora líder candidato prefeito deputado senador porta-voz empresário trabalhador estudante professor professora mãe pai filho filha amigo ator atriz técnico jogador político fonte dirigente manifestante policial',
  },
  bodies: {
    '- s':
      'governo ministério comitê partido empresa companhia organização universidade tribunal polícia prefeitura congresso senado banco agência jornal revista emissora comissão sindicato associação fundação instituto exército igreja clube equipe embaixada conselho relatório lei',
  },
  calendar:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  particles: 'de da do dos das e van von',
  given: {
    m: 'joão josé luiz luís carlos antônio paulo pedro marcos fernando rafael lucas gabriel daniel eduardo ricardo roberto sérgio jair fábio marcelo rodrigo bruno gustavo michel',
    f: 'maria ana dilma juliana fernanda patrícia aline camila amanda bruna jéssica letícia júlia luciana vanessa mariana gabriela beatriz marina simone cármen',
  },
  naming:
    'chamado chamada intitulado apelidado termo palavra livro filme música programa série lema slogan obra novela disco revista jornal projeto plano operação',
  dialogueDash: true,
};
