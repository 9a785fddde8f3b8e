// Values that stand for something else: secrets, mounted files, variables, components, nodes of the stack.
import { has, isClientAuth, isExtension, isSecret, isServerAuth, isStorage } from "../../stack/brands.js";
import { type AnyComponent, isComponent } from "../../stack/component.js";
import { isExpanded } from "./scalars.js";

export type Symbolic =
  | { readonly is: "secret" | "variable" | "file" }
  | { readonly is: "component"; readonly component: AnyComponent }
  | { readonly is: "node" };

export function symbolic(value: unknown): Symbolic | undefined {
  if (isExpanded(value)) return { is: "variable" };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if (has(value, isSecret)) return { is: "secret" };
  if (isComponent(value)) return { is: "component", component: value };
  if ("mount" in value && Object.keys(value).length === 1) return { is: "file" };
  if ("env" in value && typeof value.env === "string" && Object.keys(value).length === 1) return { is: "variable" };
  return "kind" in value && "type" in value && ("options" in value || value.kind === "collector") ? { is: "node" } : undefined;
}

/** What an option that takes a component wants of it, told from its key. */
export function roleFor(key: string, isServer: boolean): { readonly mark: symbol; readonly name: string } {
  if (key.includes("storage")) return { mark: isStorage, name: "a storage extension, for instance extensions.fileStorage()" };
  if (!key.includes("auth")) return { mark: isExtension, name: "an extension" };
  return isServer ? { mark: isServerAuth, name: "an extension that authenticates requests to a server, for instance extensions.oidc()" } : { mark: isClientAuth, name: "an extension that signs a client's requests, for instance extensions.oauth2Client()" };
}

export function hasRole(component: AnyComponent, mark: symbol): boolean {
  return has(component, mark);
}
