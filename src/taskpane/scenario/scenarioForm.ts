import type { MarketAssumption, ScenarioOptions } from "../../commands/job";
import type { UsualAssumptions } from "../../commands/usualAssumptions";
import { fieldText, readFieldNumber } from "./fieldNumber";
import { hedgeMarketError } from "./hedgeMarketError";
import {
  MARKET_KEYS,
  MARKET_RULES,
  NUMBER_RULES,
  usualNumber,
  type MarketKey,
  type NumberKey,
} from "./scenarioFields";

/** A field of the form: an assumption of the account or of the hedge, or one of a market. */
export type FieldId = NumberKey | "hedgeMarket" | `${string}/${MarketKey}`;

/** What a person typed; whatever is missing has its usual value. */
export interface ScenarioForm {
  readonly typed: Readonly<Partial<Record<FieldId, string>>>;
  readonly hedgeMarket?: string;
  /** Shares, in rising order. */
  readonly shocks?: readonly number[];
}

export type FormErrors = Partial<Record<FieldId, string>>;

export const EMPTY_FORM: ScenarioForm = { typed: {} };

export const NUMBER_KEYS = Object.keys(NUMBER_RULES) as NumberKey[];

export const marketField = (market: string, key: MarketKey): FieldId =>
  `${market.trim().toUpperCase()}/${key}`;

/** What a field shows: what was typed, else its usual value. */
export function shownNumber(
  form: ScenarioForm,
  usual: UsualAssumptions | undefined,
  key: NumberKey,
  locale?: string
): string {
  const typed = form.typed[key];
  if (typed !== undefined || !usual) return typed ?? "";
  return fieldText(usualNumber(usual, key), NUMBER_RULES[key], locale);
}

/** What a field of a market shows. */
export function shownOfMarket(
  form: ScenarioForm,
  usual: UsualAssumptions["markets"][number],
  key: MarketKey,
  locale?: string
): string {
  const typed = form.typed[marketField(usual.market, key)];
  return typed ?? fieldText(usual[key], MARKET_RULES[key], locale);
}

/** The form with another text in a field. */
export function withTyped(form: ScenarioForm, field: FieldId, text: string): ScenarioForm {
  return { ...form, typed: { ...form.typed, [field]: text } };
}

interface Reading {
  readonly errors: FormErrors;
  number(field: FieldId, rule: (typeof NUMBER_RULES)[NumberKey]): number | undefined;
}

function readingOf({ typed }: ScenarioForm, locale?: string): Reading {
  const errors: FormErrors = {};
  return {
    errors,
    number(field, rule) {
      const text = typed[field];
      if (text === undefined) return undefined;
      const read = readFieldNumber(text, rule, locale);
      if ("error" in read) errors[field] = read.error;
      return "error" in read ? undefined : read.value;
    },
  };
}

function defined<T extends object>(values: T): T | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length ? (Object.fromEntries(given) as T) : undefined;
}

/** Markets that a form says something of, in the order in which they were typed. */
function typedMarkets({ typed }: ScenarioForm): string[] {
  const names = Object.keys(typed).flatMap((field) => {
    const slash = field.lastIndexOf("/");
    return slash < 0 ? [] : [field.slice(0, slash)];
  });
  return [...new Set(names)];
}

/** The options that the form stands for, or what is wrong with each field. */
export function checkScenarioForm(
  form: ScenarioForm,
  locale?: string
): { options: ScenarioOptions } | { errors: FormErrors } {
  const { number, errors } = readingOf(form, locale);
  const value = (key: NumberKey) => number(key, NUMBER_RULES[key]);
  const hedgeMarket = form.hedgeMarket?.trim() || undefined;
  const wrongHedge = hedgeMarket && hedgeMarketError(hedgeMarket);
  if (wrongHedge) errors.hedgeMarket = wrongHedge;
  const markets = typedMarkets(form).flatMap((market): MarketAssumption[] => {
    const rates = defined(
      Object.fromEntries(
        MARKET_KEYS.map((key) => [key, number(marketField(market, key), MARKET_RULES[key])])
      ) as Partial<Record<MarketKey, number>>
    );
    return rates ? [{ market, ...rates }] : [];
  });
  const options = defined<ScenarioOptions>({
    capital: value("capital"),
    days: value("days"),
    maxLeverage: value("maxLeverage"),
    maxAllocation: value("maxAllocation"),
    stressMove: value("stressMove"),
    lossLimit: value("lossLimit"),
    chanceLimit: value("chanceLimit"),
    shocks: form.shocks && [...form.shocks],
    markets: markets.length ? markets : undefined,
    hedge: defined({
      market: hedgeMarket,
      price: value("hedgePrice"),
      leverage: value("hedgeLeverage"),
      share: value("hedgeShare"),
      fundingRate: value("hedgeFundingRate"),
      feeRate: value("hedgeFeeRate"),
      volatility: value("hedgeVolatility"),
      beta: value("hedgeBeta"),
    }),
  });
  return Object.keys(errors).length ? { errors } : { options: options ?? {} };
}

/** The form that stands for options, such as those of a scenario that was kept. */
export function formOf(options: ScenarioOptions, locale?: string): ScenarioForm {
  const typed: Partial<Record<FieldId, string>> = {};
  const { hedge = {}, markets = [], shocks } = options;
  const numbers: Record<NumberKey, number | undefined> = {
    capital: options.capital,
    days: options.days,
    maxLeverage: options.maxLeverage,
    maxAllocation: options.maxAllocation,
    stressMove: options.stressMove,
    lossLimit: options.lossLimit,
    chanceLimit: options.chanceLimit,
    hedgePrice: hedge.price,
    hedgeLeverage: hedge.leverage,
    hedgeShare: hedge.share,
    hedgeFundingRate: hedge.fundingRate,
    hedgeFeeRate: hedge.feeRate,
    hedgeVolatility: hedge.volatility,
    hedgeBeta: hedge.beta,
  };
  for (const key of NUMBER_KEYS) {
    const value = numbers[key];
    if (value !== undefined) typed[key] = fieldText(value, NUMBER_RULES[key], locale);
  }
  for (const market of markets) {
    for (const key of MARKET_KEYS) {
      const value = market[key];
      if (value === undefined) continue;
      typed[marketField(market.market, key)] = fieldText(value, MARKET_RULES[key], locale);
    }
  }
  return { typed, hedgeMarket: hedge.market, shocks };
}
