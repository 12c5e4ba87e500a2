/** "GetRange" as the add-in writes it: "getRange". Names that start with an underscore keep their spelling. */
export function camelCase(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "getRange" as it travels: "GetRange". */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
