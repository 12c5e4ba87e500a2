export interface ManifestFinding {
  check: string;
  message: string;
}
export function checkManifest(
  xml: string,
  options: { pictures: string; built?: string; packageVersion?: string }
): Promise<ManifestFinding[]>;
