import { Fraction, fundingAnnualRate } from "../../core";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { readPositive, readSigned } from "../readers";

const EIGHT_HOURS = new Fraction(8);

export const FUNDINGAPR = elementFunction({
  arguments: [
    required("rate", readSigned),
    withDefault("interval_hours", readPositive, EIGHT_HOURS),
  ],
  compute: ([rate, intervalHours]) => fundingAnnualRate(rate, intervalHours),
});
