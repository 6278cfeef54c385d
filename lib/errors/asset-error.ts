import { CodedError } from './coded-error';

/** Where a file of the extension's own is at fault: names for whoever looks into its format, the same in every language. */
type AssetPart =
  | 'magic'
  | 'version'
  | 'sections'
  | 'header'
  | 'length'
  | 'checksum'
  | 'keys'
  | 'names'
  | 'transitions'
  | 'weights'
  | 'script'
  | `${string}-count`;

/** A file that the extension carries is missing or damaged: nothing that the user did. */
export type AssetFault =
  | { readonly code: 'missingAsset'; readonly file: string }
  | { readonly code: 'badAsset'; readonly file: string; readonly part: AssetPart };

export class AssetError extends CodedError<AssetFault> {
  override readonly name = 'AssetError';
}

export const badAsset = (file: string, part: AssetPart) => new AssetError({ code: 'badAsset', file, part });
