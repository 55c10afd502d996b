/** ISO 3166: alpha-3 codes, each followed by its alpha-2, since the browser's own names go by the latter. */
const PAIRS =
  "ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT " +
  "AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO " +
  "BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG " +
  "COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO " +
  "DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB " +
  "GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY " +
  "HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT " +
  "JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY " +
  "LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH " +
  "MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA " +
  "NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE " +
  "PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA " +
  "SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR " +
  "SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO " +
  "TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM UNKXK URYUY USAUS UZBUZ VATVA VCTVC VENVE " +
  "VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW";

const ALPHA2: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

/** Codes that are no country's of ISO 3166: organisations, partly recognised states, kinds of actors. */
const OTHERS: Readonly<Record<string, string>> = {
  IGO: "An international organisation",
  NGO: "A non-governmental organisation",
  MNC: "A multinational company",
  UNO: "United Nations",
  EUR: "European Union",
  ISM: "An international movement",
  IMG: "A transnational armed group",
  KOS: "Kosovo",
};

const names = new Intl.DisplayNames(["en"], { type: "region" });

/** "Japan" for JPN; a code that nobody knows stands for itself, and "~opposition" is a party without a code. */
export function partyName(code: string): string {
  if (code.startsWith("~")) return code.slice(1);
  const alpha2 = ALPHA2.get(code);
  return OTHERS[code] ?? (alpha2 === undefined ? code : (names.of(alpha2) ?? code));
}

/** "Japan, South Korea"; told where nobody is named. */
export function partyNames(codes: readonly string[]): string {
  return codes.length === 0 ? "nobody named" : codes.map(partyName).join(", ");
}

/** Whether a dyad's page can be opened for a party: it has a code of three letters. */
export const hasPage = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/** Every country by name, for a list to choose from. */
export const COUNTRIES: readonly { readonly code: string; readonly name: string }[] = [...ALPHA2.keys()]
  .map((code) => ({ code, name: partyName(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

/** Codes of the countries that words name, by name or code, in the order of the words: "Japan Russia", "jpn rus". */
export function countriesIn(words: string): string[] {
  const text = ` ${words.toLowerCase().replace(/[^\p{L}]+/gu, " ")} `;
  return COUNTRIES.map(({ code, name }) => ({
    code,
    at: Math.max(text.indexOf(` ${name.toLowerCase()} `), text.indexOf(` ${code.toLowerCase()} `)),
  }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ code }) => code);
}
