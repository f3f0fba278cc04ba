/** Korean: no capitals; particles are cut from the ends of words before they are looked up. */

import type { LanguageData } from './language.ts';

export const korean: LanguageData = {
  code: 'ko',
  speech: {
    '-': '말했다 말했습니다 말한다 밝혔다 밝혔습니다 전했다 설명했다 강조했다 주장했다 덧붙였다 지적했다 답했다 물었다 적었다 썼다 언급했다 비판했다 경고했다 발표했다 보도했다 반박했다 외쳤다 토로했다 당부했다 라고 이라고 라며 이라며 라면서',
  },
  words: {
    '-': '성명 편지 인터뷰 연설 보고서 기자회견 트윗 글',
  },
  sources: '따르면',
  pronouns: {
    m: '그 그는 그가',
    f: '그녀 그녀는',
    p: '그들 우리',
    i: '나 저',
  },
  small:
    '및 또 또는 그리고 그러나 하지만 이 그 저 것 수 등 위해 대해 통해 지난 오는 이날 오늘 어제 내일 더 매우',
  between: '이날 또 다시 이어',
  titles: {
    '-': '대통령 총리 장관 외교장관 국방장관 의원 시장 지사 교수 박사 대표 회장 사장 감독 씨 위원장 대변인 변호사 판사 검사 원장 총재 기자 선수',
  },
  people: {
    '-': '대통령 총리 장관 의원 시장 교수 대표 회장 사장 감독 위원장 대변인 변호사 관계자 전문가 기자 남성 여성 주민 의사 경찰 어머니 아버지 선수',
  },
  bodies: {
    '-': '정부 외교부 국방부 경찰 회사 신문 대학 법원 위원회 당 은행 통신 청와대 백악관',
  },
  calendar: '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
  naming: '이른바 영화 소설 프로그램 노래',
  caseless: true,
  endings: '에게서 에게 에서 으로 께서 은 는 이 가 을 를 의 에 도 로 와 과',
};
