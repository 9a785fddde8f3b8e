// From an option of the catalog to the type that TypeScript sees.
import { blockFile, blockName, capitalised, keyName, property } from "./names.mjs";
import { comment, optionComment } from "./text.mjs";
import { blockNames, corrections } from "./corrections.mjs";

const stack = { Secret: "secret", Text: "secret", MountedFile: "secret", Duration: "literals", GoDuration: "literals", Storage: "component", Extension: "component", ServerAuth: "component", ClientAuth: "component", Volume: "running" };
const credential = /(?:^|_)(?:password|passphrase|secret|secret_key|client_secret|api_key|apikey|api_token|access_key|private_key|license_key|auth_token|access_token|token)$/;
const mayHoldSecret = /(?:^|_)(?:user|username|datasource|data_source|dsn|uri|connection_string|access_key_id|tenant_id|account|instrumentation_key)$/;

/** The type of an option. `place` says where it stands: see emit-component.mjs. */
export function typeOf(option, place) {
  const corrected = correction(place);
  if (corrected?.type !== undefined) return taken(corrected, place.file);
  if (option.$ref !== undefined) return option.keys === undefined ? referenced(option.$ref, place) : extended(option, place);
  if (option.anyOf?.some(isHeaders)) return mapOf({ of: { type: "secret" } }, place);
  if (option.anyOf !== undefined) return [...new Set(option.anyOf.map((each) => typeOf(each, place)))].join(" | ");
  let type = plain(option, place);
  if (option.alsoInt && !/\bnumber\b/.test(type)) type = `${type} | number`;
  if (option.alsoString && option.type !== "list" && option.type !== "duration" && !/\bstring\b/.test(type)) type = `${type} | string`;
  if (option.alsoList) type = `${type} | ${listOf(type)}`;
  return type;
}

export function correction({ owner, path }) {
  return corrections[owner]?.[path.join(".")];
}

function taken({ type, imports = {} }, file) {
  for (const name of type.match(/\b[A-Z]\w+/g) ?? []) {
    if (stack[name] !== undefined) useStack(name, file);
    else if (imports[name] !== undefined) file.use(`special/${imports[name]}`, name);
  }
  return type;
}

export function useStack(name, file) {
  file.use(`stack/${stack[name]}`, name);
  return name;
}

function plain(option, place) {
  const { file } = place;
  switch (option.type) {
    case "bool": return "boolean";
    case "int": case "uint": case "float": return "number";
    case "size": return "number | string";
    case "duration": return option.alsoString ? `${useStack("Duration", file)} | ${useStack("GoDuration", file)}` : useStack("GoDuration", file);
    case "secret": return useStack(isHeaderValue(place) ? "Text" : "Secret", file);
    case "id": return useStack(roleOf(place), file);
    case "enum": return option.values.length === 0 ? "string" : option.values.map((value) => JSON.stringify(value)).join(" | ");
    case "list": return listOf(typeOf(option.of ?? { type: "any" }, inside(place, "[]", undefined)));
    case "map": return mapOf(option, place);
    case "object": return objectOf(option, place);
    case "string": return stringOf(place);
    case "ottl": return "string";
    default: return "unknown";
  }
}

/** Of a header that is written as a block: its name says whether it is a credential. */
function isHeaderValue({ path }) {
  return /headers$/.test(path.at(-3) ?? "") && path.at(-2) === "[]" && /(?:^|_)value$/.test(path.at(-1) ?? "");
}

function stringOf(place) {
  const { path, owner, file } = place;
  if (isHeaderValue(place)) return useStack("Text", file);
  const key = path.filter((step) => step !== "[]" && step !== "*").at(-1) ?? "";
  const isTls = /Tls$/.test(owner);
  if (isTls && /_file$/.test(key)) return useStack("MountedFile", file);
  if (/_file$|^filename$/.test(key)) return `string | ${useStack("MountedFile", file)}`;
  if (credential.test(key)) return useStack("Secret", file);
  return mayHoldSecret.test(key) ? useStack("Text", file) : "string";
}

/** Where the collector wants an id, the option takes the component in the role that this place has. */
function roleOf({ path, side }) {
  const key = path.filter((step) => step !== "[]").at(-1) ?? "";
  if (/storage/.test(key)) return "Storage";
  if (/auth/.test(key)) return side === "server" ? "ServerAuth" : "ClientAuth";
  return "Extension";
}

function mapOf(option, place) {
  const element = option.of ?? { type: "any" };
  const isHeader = element.type === "secret" || (element.type === "string" && /headers$/.test(place.path.at(-1) ?? ""));
  const type = isHeader ? useStack("Text", place.file) : typeOf(element, inside(place, "*", undefined));
  return `Readonly<Record<string, ${type}>>`;
}

export function listOf(type) {
  return /[|&]| /.test(type) && !/^Readonly<.*>$/.test(type) ? `readonly (${type})[]` : `readonly ${type}[]`;
}

function isHeaders(option) {
  return option.type === "map" && option.of?.type === "secret";
}

/** A definition with keys of its own on top. */
function extended({ $ref, ...own }, place) {
  const parent = referenced($ref, place);
  const isSwitch = Object.keys(own.keys).join() === "enabled";
  // Optional blocks can be switched off; a shared block says so itself.
  if (isSwitch && /^[A-Z]\w*$/.test(parent)) return parent;
  return /^[A-Z]\w*$/.test(parent) ? place.file.block({ type: "object", ...own }, place, parent) : objectOf({ ...place.definitions[$ref], ...own, keys: { ...place.definitions[$ref]?.keys, ...own.keys } }, place);
}

/** A definition of the catalog: an interface of its own where it is a block, else what it stands for. */
function referenced(name, place) {
  const definition = place.definitions[name];
  if (definition === undefined) return "unknown";
  const side = sideOf(name, place.side);
  if (/(?:^|\.)(?:configauth\.Config|confighttp\.AuthConfig)$/.test(name)) return authentication(name, side, place.file);
  if (definition.type !== "object" || definition.keys === undefined || Object.keys(definition.keys).length === 0) return typeOf(definition, { ...place, side });
  const known = blockName(name);
  if (place.file.name !== blockFile(name)) place.file.use(`shared/${blockFile(name)}`, known);
  return known;
}

function authentication(name, side, file) {
  const type = side === "server" ? (name.startsWith("confighttp") ? "HttpServerAuthentication" : "ServerAuthentication") : "ClientAuthentication";
  file.use("special/authentication", type);
  return type;
}

export function sideOf(definition, otherwise) {
  if (/Server/.test(definition)) return "server";
  return /Client/.test(definition) ? "client" : otherwise;
}

function objectOf(option, place) {
  const keys = Object.keys(option.keys ?? {});
  if (keys.length === 0) return option.open ? "Readonly<Record<string, unknown>>" : "object";
  if (keys.length === 1 && keys[0] === "enabled" && option.keys.enabled.type === "bool" && !option.open) return toggle(place.file);
  return place.file.block(option, place);
}

function toggle(file) {
  file.use("special/toggle", "Toggle");
  return "Toggle";
}

export function inside(place, key, fallback) {
  return { ...place, path: [...place.path, key], fallback };
}

/** The lines of an interface's body. */
export function members(option, place, indent = "  ") {
  const lines = Object.entries(option.keys).flatMap(([key, child]) => {
    const given = typeof place.fallback === "object" && place.fallback !== null ? place.fallback[key] : undefined;
    // A block that is off holds these values once it is written.
    const fallback = given ?? place.blockDefaults?.[[...place.path, key].join(".")];
    const at = inside(place, key, fallback);
    const corrected = correction(at);
    if (corrected?.omit) return [];
    const isRequired = corrected?.required ?? (child.required === true && place.isExact);
    const resolved = { ...(child.$ref === undefined ? {} : place.definitions[child.$ref]), ...child, ...(corrected?.deprecated === undefined ? {} : { deprecated: corrected.deprecated }) };
    const type = typeOf(child, at);
    const says = optionComment(resolved, { owner: place.owner, path: at.path, type, fallback, link: place.path.length === 0 ? place.link : undefined, since: place.since?.(at.path), indent, isNear: place.isNear });
    return [says, `${indent}${property(key)}${isRequired ? "" : "?"}: ${type};`];
  });
  const extra = Object.entries(corrections[place.owner] ?? {}).flatMap(([path, { add, type, imports, says }]) => (add && parentOf(path) === place.path.join(".") ? [comment([says], indent), `${indent}${path.split(".").at(-1)}?: ${taken({ type, imports }, place.file)};`] : []));
  return [...lines, ...extra, ...(option.open ? [`${indent}[option: string]: unknown;`] : [])];
}

function parentOf(path) {
  return path.split(".").slice(0, -1).join(".");
}

export function blockNameFor(place, taken) {
  const given = blockNames[`${place.owner} ${place.path.join(".")}`];
  if (given !== undefined) return given;
  const steps = place.path.filter((step) => step !== "[]" && step !== "*").map(keyName);
  for (let count = 1; count <= steps.length; count++) {
    const name = place.prefix + steps.slice(-count).map(capitalised).join("");
    if (!taken.has(name)) return name;
  }
  let number = 2;
  while (taken.has(`${place.prefix}${steps.join("")}${number}`)) number++;
  return `${place.prefix}${steps.join("")}${number}`;
}
