/** One entry of a RichApi message: category, type, target, text, id, as desktop Excel orders them. */
export type RichApiMessage = [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
];

/** Category of the events of the object model (onChanged and the like). */
const EVENT_CATEGORY = 65536;

/** Category of the messages to the custom functions runtime. */
export const CUSTOM_FUNCTION_CATEGORY = 1;

/** An event of the object model: its number in Office.js, the id of its object, and its arguments. */
export function eventMessage(type: number, targetId: string, args: unknown): RichApiMessage {
  return [EVENT_CATEGORY, type, targetId, JSON.stringify(args), 0];
}
