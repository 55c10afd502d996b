import { DemarcheError } from "@demarche/language";
import { COUNTRIES, ENTRIES } from "../generated/data.js";
import { COUNTRY_PLACES, DIVISIONS, PLACES } from "../generated/places.js";
import type { Points } from "../refine/confidence.js";
import { type Gazetteer, readGazetteer } from "../refine/place/gazetteer.js";
import { type PlaceWords, readPlaceWords } from "../refine/place/words.js";
import { Currencies } from "../refine/size/currency.js";
import { readSizeWords, type SizeWords } from "../refine/size/words.js";
import { type NamedActor, readActor, readCountry, readOfficeHolder } from "./actors.js";
import { AgentIndex, readAgent } from "./agents.js";
import { type AttributionCue, CueIndex, readAttributionCue, readStatusCue, type StatusCue } from "./cues.js";
import { type Entry, integer, text, texts } from "./entry.js";
import { type Frame, type FrameIndex, indexFrames, readFrame } from "./frames.js";
import { indexLoaded, type LoadedPhrase, readLoadedTerm } from "./loaded.js";
import { NameIndex } from "./names.js";
import { readEntries } from "./read-entries.js";
import { type ReferenceWords, readReferences } from "./references.js";
import { readSourceNouns, type SourceNounKind } from "./source-nouns.js";

/** Everything political that the coder knows, checked and indexed. */
export interface Lexicon {
  readonly frames: readonly Frame[];
  readonly frameIndex: FrameIndex;
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly names: NameIndex;
  readonly agents: AgentIndex;
  readonly attribution: CueIndex<AttributionCue>;
  readonly status: CueIndex<StatusCue>;
  /** Ways to write loaded words, by their first word. */
  readonly loaded: ReadonlyMap<string, readonly LoadedPhrase[]>;
  /** What kind of source a noun names, by lemma. */
  readonly sourceKinds: ReadonlyMap<string, SourceNounKind>;
  /** Words of each of PLOVER's contexts, by word. */
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  /** First words of the phrases among them. */
  readonly contextOpeners: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
  readonly placeWords: PlaceWords;
  readonly sizes: SizeWords;
  readonly currencies: Currencies;
  /** Words that refer to parties named elsewhere. */
  readonly references: ReferenceWords;
  /** What each ground adds to an event's confidence. */
  readonly points: Points;
}

/** A YAML text of the user's own, in the form of actors/*.yaml or frames/*.yaml. */
export interface UserData {
  readonly file: string;
  readonly text: string;
}

/** Builds the lexicon from the data that ships and the user's own; throws `invalid-data` naming file and line. */
export function buildLexicon(
  own: { actors?: readonly UserData[]; frames?: readonly UserData[] } = {},
): Lexicon {
  const folder = (name: string) => ENTRIES.filter((entry) => entry.file.startsWith(name));
  const userEntries = (data: readonly UserData[] = []) =>
    data.flatMap(({ file, text }) => readEntries(text, file));

  const classes = new Map(
    folder("classes.yaml").map((entry) => [text(entry, "id"), wordSet(entry, "value")]),
  );
  const frameEntries = [...userEntries(own.frames), ...folder("frames/")];
  const frames = unique(frameEntries).map((entry) => readFrame(entry, classes));
  const ownActors = userEntries(own.actors);
  const named: NamedActor[] = [
    ...ownActors.filter((entry) => !isAgent(entry)).map(readActor),
    ...folder("actors/").map(readActor),
    ...folder("roster/").map(readOfficeHolder),
    ...COUNTRIES.flatMap(readCountry),
  ];
  const contexts = contextsByWord(folder("contexts.yaml"));
  return {
    frames,
    frameIndex: indexFrames(frames),
    classes,
    names: new NameIndex(named),
    agents: new AgentIndex([...ownActors.filter(isAgent), ...folder("agents")].map(readAgent)),
    attribution: new CueIndex(folder("attribution.yaml").map(readAttributionCue)),
    status: new CueIndex(folder("status.yaml").map(readStatusCue)),
    loaded: indexLoaded(folder("loaded-words.yaml").map(readLoadedTerm)),
    sourceKinds: readSourceNouns(folder("sources.yaml")),
    contexts,
    contextOpeners: new Set(
      [...contexts.keys()].flatMap((word) => (word.includes(" ") ? [word.split(" ")[0]!] : [])),
    ),
    gazetteer: readGazetteer(ENTRIES, {
      places: PLACES,
      countries: COUNTRY_PLACES,
      divisions: DIVISIONS,
    }),
    placeWords: readPlaceWords(folder("place-words.yaml")),
    sizes: readSizeWords(folder("sizes.yaml")),
    currencies: new Currencies(folder("currencies.yaml")),
    references: readReferences(folder("references.yaml")),
    points: new Map(folder("confidence.yaml").map((entry) => [text(entry, "id"), integer(entry, "value")])),
  };
}

/** Among the user's own entries, those with words in place of names are agents. */
const isAgent = (entry: Entry): boolean => entry.value.words !== undefined;

function wordSet(entry: Entry, field: string): ReadonlySet<string> {
  return new Set(texts(entry, field).map((word) => word.toLowerCase()));
}

function contextsByWord(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const entry of entries)
    for (const word of wordSet(entry, "words")) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [text(entry, "id")]);
      else list.push(text(entry, "id"));
    }
  return index;
}

/** The entries, once it is sure that no two have the same id. */
function unique(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const id = text(entry, "id");
    const other = seen.get(id);
    if (other !== undefined)
      throw new DemarcheError(
        "duplicate-rule",
        `${entry.file}:${entry.line}: the id ${id} is also used at ${other.file}:${other.line}`,
        "Give each entry an id of its own",
        { file: entry.file, line: entry.line, rule: id },
      );
    seen.set(id, entry);
  }
  return entries;
}
