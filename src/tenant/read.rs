//! Files in, resources out: recognised by content, a piece at a time, and whatever is wrong with a file is
//! kept with its name, line and column (`docs/facts/tenant.md` §4).

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::decode::{Decoder, Progress};
use super::people::People;
use super::shape::{
    DeviceRegistration, Kind, Method, MethodsPolicy, Names, Partial, Place, Policy, Strength,
    cloud_of_domains, cloud_of_host,
};
use super::value::{Object, clean, is_cut};
use crate::enroll::org::Cloud;
use crate::outside::file;

/// How deep folders are walked.
const DEEPEST: usize = 32;
/// Objects of a file that nothing is known about; more say no more.
const MOST_STRANGERS: usize = 256;

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It cannot be opened or read.
    Unreadable(
        /// The system's reason.
        String,
    ),
    /// It is not JSON from here on. What stands before was read.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// It ends in the middle.
        cut_off: bool,
    },
    /// It is the answer to a request that failed.
    Error(
        /// The code in it.
        String,
    ),
    /// It was written with too small a depth: nothing of it counts.
    Cut,
    /// A member was selected away.
    Partial(
        /// Its name.
        &'static str,
    ),
    /// Nothing in it was recognised.
    Unrecognised,
    /// It names a next page that is not there.
    MorePages,
    /// Bytes that are no text were replaced.
    Odd {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
}

/// A file that was looked at.
#[derive(Clone, Debug, Default)]
pub struct Looked {
    /// Name without folder.
    pub name: String,
    /// What was found in it, and how many objects.
    pub found: BTreeMap<Kind, u64>,
    /// What is wrong with it.
    pub troubles: Vec<Trouble>,
}

/// How completely a kind of resource was read.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// Something of it was there.
    pub present: bool,
    /// Something of it is certainly missing.
    pub broken: bool,
    /// Every page: what is on it, and the next page that it names.
    pages: BTreeSet<(String, Option<String>)>,
    /// Where pages with a next page came from.
    with_next: BTreeSet<String>,
}

impl Coverage {
    /// Whether pages are missing: complete are they when there are as many next pages as pages less one.
    fn lacks_pages(&self) -> bool {
        let next = self.pages.iter().filter(|(_, next)| next.is_some()).count();
        next > 0 && next + 1 != self.pages.len()
    }

    /// Everything of this kind is known.
    pub fn is_complete(&self) -> bool {
        self.present && !self.broken
    }
}

/// Everything that the files said.
#[derive(Debug, Default)]
pub struct Export {
    /// The files, in the order in which they were read.
    pub files: Vec<Looked>,
    /// Files in the folders that are no JSON.
    pub skipped: u64,
    /// Clouds that the files come from.
    pub clouds: Vec<Cloud>,
    /// The cloud that the organisation's first domain gives away.
    pub domain: Option<Cloud>,
    /// What stands in the whole methods policy.
    pub methods: Option<MethodsPolicy>,
    /// The methods, by id in lower case.
    pub method: BTreeMap<String, Method>,
    /// The policies, in the order of the files.
    pub policies: Vec<Policy>,
    /// The named locations, by id.
    pub locations: BTreeMap<String, Place>,
    /// The strengths, by id.
    pub strengths: BTreeMap<String, Strength>,
    /// Security defaults are on.
    pub defaults: Option<bool>,
    /// Whether phones may be registered.
    pub registration: Option<DeviceRegistration>,
    /// Android phones with a work profile.
    pub work_profiles: Option<u64>,
    /// Names by id.
    pub names: Names,
    /// Who registered what.
    pub people: People,
    /// Newest time of change in the files.
    pub newest: String,
    coverage: BTreeMap<Kind, Coverage>,
}

impl Export {
    /// How completely a kind was read.
    pub fn coverage(&self, kind: Kind) -> Coverage {
        self.coverage.get(&kind).cloned().unwrap_or_default()
    }

    fn cover(&mut self, kind: Kind) -> &mut Coverage {
        self.coverage.entry(kind).or_default()
    }
}

/// How far a file is read.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// Its name.
    pub name: &'a str,
    /// Bytes that were read.
    pub read: u64,
    /// Its length in bytes.
    pub length: u64,
}

/// Reads files and folders.
///
/// # Errors
/// The first path that is not there.
pub fn read(
    paths: &[PathBuf],
    keep_done: bool,
    step: &mut dyn FnMut(Step),
) -> Result<Export, (PathBuf, io::Error)> {
    let mut files = Vec::new();
    let mut export = Export::default();
    for path in paths {
        let found = std::fs::metadata(path).map_err(|why| (path.clone(), why))?;
        if found.is_dir() {
            walk(path, 0, &mut files, &mut export.skipped);
        } else {
            files.push(path.clone());
        }
    }
    let mut seen = BTreeSet::new();
    for path in files {
        let whole = path.canonicalize().unwrap_or_else(|_| path.clone());
        if seen.insert(whole) {
            take(&path, &mut export, keep_done, step);
        }
    }
    finish(&mut export);
    Ok(export)
}

/// Files below a folder in the order of their names. Links to folders are not followed.
fn walk(folder: &Path, depth: usize, files: &mut Vec<PathBuf>, skipped: &mut u64) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        let Ok(found) = std::fs::symlink_metadata(&path) else { continue };
        if found.is_dir() {
            if !hidden && depth < DEEPEST {
                walk(&path, depth + 1, files, skipped);
            }
        } else if std::fs::metadata(&path).is_ok_and(|found| found.is_file()) {
            if is_json(&path) { files.push(path) } else { *skipped += 1 }
        }
    }
}

/// By its name, or by its first letter where the name says nothing.
fn is_json(path: &Path) -> bool {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    match extension.as_deref() {
        Some("json" | "jsonl" | "ndjson") => true,
        None | Some("txt") => {
            let Ok(file) = file::open(path) else { return false };
            let mut start = String::new();
            let decoder = Decoder::new(file.take(256), Rc::default());
            let _ = BufReader::new(decoder).read_to_string(&mut start);
            start.trim_start().starts_with(['{', '['])
        }
        Some(_) => false,
    }
}

fn take(path: &Path, export: &mut Export, keep_done: bool, step: &mut dyn FnMut(Step)) {
    let name = path.file_name().map(|name| clean(&name.to_string_lossy())).unwrap_or_default();
    let mut batch = Batch { keep_done, ..Batch::default() };
    batch.looked.name.clone_from(&name);
    let opened = file::open(path).and_then(|opened| {
        let length = opened.metadata()?.len();
        Ok((opened, length))
    });
    match opened {
        Err(why) => batch.looked.troubles.push(Trouble::Unreadable(why.to_string())),
        Ok((opened, length)) => stream(opened, length, &mut batch, step),
    }
    merge(export, batch);
}

fn stream(opened: impl Read, length: u64, batch: &mut Batch, step: &mut dyn FnMut(Step)) {
    let progress = Rc::new(Progress::default());
    batch.progress = progress.clone();
    let name = batch.looked.name.clone();
    let watched = Watched { file: opened, read: Rc::default() };
    let so_far = watched.read.clone();
    let decoder = Decoder::new(watched, progress.clone());
    let mut json = serde_json::Deserializer::from_reader(BufReader::with_capacity(64 * 1024, decoder));
    let mut tell = |read: u64| step(Step { name: &name, read, length });
    let mut documents = 0;
    loop {
        // Several documents in one file: pages that were written one behind the other.
        if documents > 0 && json.end().is_ok() {
            break;
        }
        progress.next_object();
        let mut told = 0;
        let mut watch = || {
            let read = so_far.get();
            if read - told > 8 * 1024 * 1024 {
                told = read;
                tell(read);
            }
        };
        let document = Document { batch, watch: &mut watch };
        match document.deserialize(&mut json) {
            Ok(()) => documents += 1,
            Err(why) => {
                batch.broken = true;
                batch.looked.troubles.push(if why.is_io() {
                    Trouble::Unreadable(why.to_string())
                } else {
                    Trouble::NotJson { line: why.line(), column: why.column(), cut_off: why.is_eof() }
                });
                break;
            }
        }
    }
    batch.end_page();
    if let Some((line, column)) = progress.odd.get() {
        batch.looked.troubles.push(Trouble::Odd { line, column });
    }
}

/// Counts the bytes that are taken from a file.
struct Watched<R> {
    file: R,
    read: Rc<Cell<u64>>,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.read.set(self.read.get() + count as u64);
        Ok(count)
    }
}

// --- one file ------------------------------------------------------------------------------------------

/// What one file said. It is taken over whole, or not at all when it was cut.
#[derive(Default)]
struct Batch {
    looked: Looked,
    keep_done: bool,
    progress: Rc<Progress>,
    broken: bool,
    cut: bool,
    /// Kinds of lists that were in it, be they empty.
    lists: BTreeSet<Kind>,
    pages: Vec<(Kind, (String, Option<String>))>,
    page: Page,
    strangers: Vec<Value>,
    clouds: Vec<Cloud>,
    domain: Option<Cloud>,
    methods: Option<MethodsPolicy>,
    method: Vec<Method>,
    policies: Vec<Policy>,
    locations: Vec<(String, Place)>,
    strengths: Vec<Strength>,
    defaults: Option<bool>,
    registration: Option<DeviceRegistration>,
    work_profiles: Option<u64>,
    names: Names,
    people: People,
    newest: String,
    /// Objects that lack a member, by kind.
    partial: Vec<(Kind, String)>,
}

/// What is known of the page that is being read.
#[derive(Default)]
struct Page {
    kind: Option<Kind>,
    ids: String,
    next: Option<String>,
    in_list: bool,
    objects: u64,
}

impl Batch {
    fn found(&mut self, kind: Kind) {
        *self.looked.found.entry(kind).or_default() += 1;
        self.lists.insert(kind);
    }

    fn trouble(&mut self, trouble: Trouble) {
        if !self.looked.troubles.contains(&trouble) {
            self.looked.troubles.push(trouble);
        }
    }

    fn host(&mut self, context: &str) {
        self.clouds.extend(cloud_of_host(context).filter(|cloud| !self.clouds.contains(cloud)));
    }

    fn context(&mut self, context: &str) {
        self.host(context);
        if self.page.kind.is_none() {
            self.page.kind = kind_of_context(context);
        }
    }

    /// The page is over: what nobody recognised on it is tried once more, now that its context is known.
    fn end_page(&mut self) {
        if let Some(kind) = self.page.kind.filter(|_| self.page.in_list) {
            self.lists.insert(kind);
        }
        for stranger in std::mem::take(&mut self.strangers) {
            match self.page.kind {
                Some(kind) => self.take(kind, &stranger),
                None => self.trouble(Trouble::Unrecognised),
            }
        }
        let page = std::mem::take(&mut self.page);
        if page.in_list && page.objects == 0 && page.kind.is_none() && !self.broken {
            self.trouble(Trouble::Unrecognised);
        }
        let kinds: Vec<Kind> = match page.kind {
            Some(kind) => vec![kind],
            None => self.looked.found.keys().copied().collect(),
        };
        if page.in_list {
            self.pages.extend(kinds.into_iter().map(|kind| (kind, (page.ids.clone(), page.next.clone()))));
        }
    }

    /// One object of a file or of a list in it.
    fn object(&mut self, value: &Value) {
        self.page.objects += 1;
        let Some(object) = Object::of(value) else { return self.trouble(Trouble::Unrecognised) };
        self.contexts(value);
        if let Some(error) = object.object("error").filter(|error| error.has("code")) {
            let code = error.text("code").unwrap_or_default();
            let code: String =
                code.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').take(60).collect();
            return self.trouble(Trouble::Error(code));
        }
        if let Some(inner) = object.get("value").and_then(Value::as_array) {
            let next = object.text("@odata.nextLink");
            let outer = std::mem::replace(&mut self.page, Page { in_list: true, next, ..Page::default() });
            if let Some(context) = object.text("@odata.context") {
                self.context(&context);
            }
            for value in inner {
                self.object(value);
            }
            self.end_page();
            self.page = outer;
            return;
        }
        if is_cut(value) {
            self.cut = true;
        }
        match kind_of(object).or(self.page.kind) {
            Some(kind) => self.take(kind, value),
            None if self.strangers.len() < MOST_STRANGERS => self.strangers.push(value.clone()),
            None => {}
        }
    }

    /// Every host of Microsoft Graph in the annotations of an object.
    fn contexts(&mut self, value: &Value) {
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    match value {
                        Value::String(text) if is_context(name) => {
                            self.host(text);
                        }
                        _ => self.contexts(value),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|value| self.contexts(value)),
            _ => {}
        }
    }

    fn take(&mut self, kind: Kind, value: &Value) {
        let Some(object) = Object::of(value) else { return };
        self.found(kind);
        let id = object.word("id").unwrap_or_default();
        if self.page.in_list && self.page.ids.len() < 4096 {
            self.page.ids.push_str(&id);
        }
        if kind != Kind::People {
            let name = object.text("displayName").filter(|name| !name.is_empty());
            if let Some(name) = name {
                self.names.entry(id.clone()).or_insert_with(|| name.clone());
                if let Some(app) = object.word("appId") {
                    self.names.entry(app).or_insert(name);
                }
            }
            for time in
                ["modifiedDateTime", "lastModifiedDateTime"].into_iter().filter_map(|name| object.text(name))
            {
                if time.starts_with("20") && time > self.newest {
                    self.newest = time;
                }
            }
        }
        let whole = match kind {
            Kind::Methods => self.methods(object),
            Kind::Method => Method::read(object).map(|method| self.method.push(method)),
            Kind::Policies => Policy::read(object).map(|policy| {
                if let Some(strength) = policy.grant.as_ref().and_then(|grant| grant.strength.as_ref()) {
                    self.names.entry(strength.id.clone()).or_insert_with(|| strength.name.clone());
                }
                self.policies.push(policy);
            }),
            Kind::Locations => {
                self.locations.push((id.clone(), Place::read(object)));
                Ok(())
            }
            Kind::Strengths => {
                self.strengths.push(Strength::read(object));
                Ok(())
            }
            Kind::Defaults => {
                self.defaults = object.flag("isEnabled").or(self.defaults);
                object.flag("isEnabled").map(|_| ()).ok_or(Partial("isEnabled"))
            }
            Kind::DeviceRegistration => {
                self.registration = Some(DeviceRegistration::read(object));
                Ok(())
            }
            Kind::Organization => {
                self.domain = self.domain.or_else(|| cloud_of_domains(object));
                Ok(())
            }
            Kind::Names => Ok(()),
            Kind::People if self.people.take(object, self.keep_done) => Ok(()),
            Kind::People => Err(Partial("methodsRegistered")),
            Kind::Devices => {
                if let Some(systems) = object.object("deviceOperatingSystemSummary") {
                    let counts = ["androidWorkProfileCount", "androidCorporateWorkProfileCount"]
                        .map(|name| systems.count(name));
                    if counts.iter().any(Option::is_some) {
                        self.work_profiles = Some(counts.iter().flatten().sum());
                    }
                }
                Ok(())
            }
        };
        if let Err(Partial(member)) = whole {
            // Which policy it was tells whether another file has the whole of it.
            if kind == Kind::Policies || !self.partial.iter().any(|(known, _)| *known == kind) {
                self.partial.push((kind, id));
            }
            self.trouble(Trouble::Partial(member));
        }
    }

    fn methods(&mut self, object: Object) -> Result<(), Partial> {
        for method in object.objects("authenticationMethodConfigurations").unwrap_or_default() {
            for profile in method.objects("passkeyProfiles").unwrap_or_default() {
                if let (Some(id), Some(name)) = (profile.word("id"), profile.text("name")) {
                    self.names.entry(id).or_insert(name);
                }
            }
            // Methods that this program does not need may look as they like (§3).
            let needed = method.word("id").is_some_and(|id| NEEDED.contains(&id.as_str()));
            match Method::read(method) {
                Ok(method) => self.method.push(method),
                Err(Partial(member)) if needed => {
                    self.partial.push((Kind::Methods, String::new()));
                    self.trouble(Trouble::Partial(member));
                }
                Err(_) => {}
            }
        }
        self.methods = Some(MethodsPolicy::read(object)?);
        Ok(())
    }
}

/// Methods that the judgement looks at.
const NEEDED: &[&str] = &["fido2", "microsoftauthenticator", "temporaryaccesspass", "sms", "voice"];

/// Every method that has an id of its own (§3).
const METHOD_IDS: &[&str] = &[
    "fido2",
    "microsoftauthenticator",
    "temporaryaccesspass",
    "sms",
    "voice",
    "softwareoath",
    "hardwareoath",
    "email",
    "x509certificate",
    "qrcodepin",
    "verifiablecredentials",
    "federatedidentitycredential",
];

/// Whether a member is the context of an object, or of a member of it.
fn is_context(name: &str) -> bool {
    const END: &str = "@odata.context";
    name.len()
        .checked_sub(END.len())
        .and_then(|at| name.get(at..))
        .is_some_and(|end| end.eq_ignore_ascii_case(END))
}

/// The kind that a context names (rule 1): the last part of its path, without selections and casts.
fn kind_of_context(context: &str) -> Option<Kind> {
    let (_, fragment) = context.split_once('#')?;
    let mut depth = 0;
    let path: String = fragment
        .chars()
        .filter(|c| match c {
            '(' => {
                depth += 1;
                false
            }
            ')' => {
                depth -= 1;
                false
            }
            _ => depth == 0,
        })
        .collect::<String>()
        .to_ascii_lowercase();
    let mut parts =
        path.split('/').filter(|part| *part != "$entity" && !part.starts_with("microsoft.graph.")).rev();
    let (last, before) = (parts.next()?, parts.next().unwrap_or_default());
    match last {
        "authenticationmethodspolicy" => Some(Kind::Methods),
        "authenticationmethodconfigurations" => Some(Kind::Method),
        "policies" if before == "conditionalaccess" => Some(Kind::Policies),
        "conditionalaccesspolicies" => Some(Kind::Policies),
        "namedlocations" => Some(Kind::Locations),
        "authenticationstrengthpolicies" => Some(Kind::Strengths),
        "policies" if before == "authenticationstrength" => Some(Kind::Strengths),
        "identitysecuritydefaultsenforcementpolicy" => Some(Kind::Defaults),
        "deviceregistrationpolicy" => Some(Kind::DeviceRegistration),
        "organization" => Some(Kind::Organization),
        "groups" | "serviceprincipals" => Some(Kind::Names),
        "userregistrationdetails" => Some(Kind::People),
        "manageddeviceoverview" => Some(Kind::Devices),
        _ => None,
    }
}

/// The kind that an object shows by itself: its context, its type, or a member that only this kind has.
fn kind_of(object: Object) -> Option<Kind> {
    if let Some(kind) = object.text("@odata.context").as_deref().and_then(kind_of_context) {
        return Some(kind);
    }
    let kind = object.word("@odata.type").unwrap_or_default();
    let kind = kind.rsplit('.').next().unwrap_or_default();
    match kind {
        "authenticationmethodspolicy" => return Some(Kind::Methods),
        "conditionalaccesspolicy" => return Some(Kind::Policies),
        "authenticationstrengthpolicy" => return Some(Kind::Strengths),
        "identitysecuritydefaultsenforcementpolicy" => return Some(Kind::Defaults),
        "deviceregistrationpolicy" => return Some(Kind::DeviceRegistration),
        "organization" => return Some(Kind::Organization),
        "group" | "serviceprincipal" => return Some(Kind::Names),
        "userregistrationdetails" => return Some(Kind::People),
        "manageddeviceoverview" => return Some(Kind::Devices),
        _ if kind.ends_with("namedlocation") => return Some(Kind::Locations),
        _ if kind.ends_with("authenticationmethodconfiguration") => return Some(Kind::Method),
        _ => {}
    }
    let has = |name: &str| object.has(name);
    let id = object.word("id").unwrap_or_default();
    if has("authenticationMethodConfigurations") {
        Some(Kind::Methods)
    } else if has("conditions") || has("grantControls") {
        Some(Kind::Policies)
    } else if has("allowedCombinations") {
        Some(Kind::Strengths)
    } else if has("ipRanges") || has("countriesAndRegions") {
        Some(Kind::Locations)
    } else if has("isEnabled") && id == SECURITY_DEFAULTS {
        Some(Kind::Defaults)
    } else if has("userDeviceQuota") {
        Some(Kind::DeviceRegistration)
    } else if has("methodsRegistered") {
        Some(Kind::People)
    } else if has("deviceOperatingSystemSummary") {
        Some(Kind::Devices)
    } else if has("verifiedDomains") {
        Some(Kind::Organization)
    } else if has("state") && METHOD_IDS.contains(&id.as_str()) {
        Some(Kind::Method)
    } else if id == "authenticationmethodspolicy" {
        Some(Kind::Methods)
    } else if !id.is_empty() && has("displayName") && is_bare(object) {
        Some(Kind::Names)
    } else {
        None
    }
}

/// The one object of that kind has the same id in every tenant.
const SECURITY_DEFAULTS: &str = "00000000-0000-0000-0000-000000000005";

/// An id and a name, and nothing else.
fn is_bare(object: Object) -> bool {
    object
        .names()
        .all(|name| ["id", "displayName", "appId"].iter().any(|known| known.eq_ignore_ascii_case(name)))
}

// --- streaming -----------------------------------------------------------------------------------------

/// What a visitor does with anything that is neither an object nor a list.
macro_rules! scalars {
    (|$visitor:ident| $does:expr) => {
        scalars!(@ $visitor, $does, visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_f64(f64) visit_str(&str));

        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            let $visitor = self;
            Ok($does)
        }
    };
    (@ $visitor:ident, $does:expr, $($visit:ident($type:ty))*) => {
        $(fn $visit<E>(self, _: $type) -> Result<Self::Value, E> {
            let $visitor = self;
            Ok($does)
        })*
    };
}

/// One document of a file: an object, a list, or a page of a list.
struct Document<'a> {
    batch: &'a mut Batch,
    watch: &'a mut dyn FnMut(),
}

/// The objects of a list, each let go before the next is read.
struct List<'a> {
    batch: &'a mut Batch,
    watch: &'a mut dyn FnMut(),
}

impl<'de> DeserializeSeed<'de> for Document<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Document<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object or a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        self.batch.page.in_list = true;
        List { batch: &mut *self.batch, watch: self.watch }.visit_seq(list)?;
        self.batch.end_page();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if name.eq_ignore_ascii_case("value") {
                map.next_value_seed(List { batch: &mut *self.batch, watch: &mut *self.watch })?;
                continue;
            }
            let value: Value = map.next_value()?;
            if let Value::String(text) = &value {
                if name.eq_ignore_ascii_case("@odata.context") {
                    self.batch.context(text);
                } else if name.eq_ignore_ascii_case("@odata.nextLink") {
                    self.batch.page.next = Some(text.clone());
                }
            }
            members.insert(name, value);
        }
        if !self.batch.page.in_list {
            self.batch.object(&Value::Object(members));
        }
        self.batch.end_page();
        Ok(())
    }

    scalars!(|document| document.batch.trouble(Trouble::Unrecognised));
}

/// One object of a list, without what nobody needs: of people it is the most, their names among it, which
/// are not even kept while the file is read.
struct Item;

/// Members that are passed over.
const PASSED_OVER: &[&str] = &[
    "userPrincipalName",
    "userDisplayName",
    "isAdmin",
    "isSsprRegistered",
    "isSsprEnabled",
    "isSsprCapable",
    "isMfaCapable",
    "isPasswordlessCapable",
    "isSystemPreferredAuthenticationMethodEnabled",
    "systemPreferredAuthenticationMethods",
    "userPreferredMethodForSecondaryAuthentication",
    "defaultMfaMethod",
];

impl<'de> DeserializeSeed<'de> for Item {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Value, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Item {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if PASSED_OVER.iter().any(|passed| passed.eq_ignore_ascii_case(&name)) {
                map.next_value::<IgnoredAny>()?;
                // That it was there still tells a person from a group.
                members.insert(name, Value::Null);
            } else {
                members.insert(name, map.next_value()?);
            }
        }
        Ok(Value::Object(members))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    scalars!(|_item| Value::Null);
}

impl<'de> DeserializeSeed<'de> for List<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for List<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.batch.page.in_list = true;
        self.batch.progress.next_object();
        while let Some(value) = list.next_element_seed(Item)? {
            self.batch.object(&value);
            self.batch.progress.next_object();
            (self.watch)();
        }
        Ok(())
    }

    /// `value` that is an object: the answer to a request for one object, wrapped.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut members = Map::new();
        while let Some((name, value)) = map.next_entry::<String, Value>()? {
            members.insert(name, value);
        }
        self.batch.page.in_list = true;
        self.batch.object(&Value::Object(members));
        Ok(())
    }

    // A member called `value` that is no list belongs to an object of somebody else.
    scalars!(|_list| ());
}

// --- all files -----------------------------------------------------------------------------------------

fn merge(export: &mut Export, mut batch: Batch) {
    for cloud in batch.clouds {
        if !export.clouds.contains(&cloud) {
            export.clouds.push(cloud);
        }
    }
    if batch.cut {
        batch
            .looked
            .troubles
            .retain(|trouble| !matches!(trouble, Trouble::Partial(_) | Trouble::Unrecognised));
        batch.looked.troubles.push(Trouble::Cut);
        for kind in batch.lists {
            export.cover(kind).broken = true;
        }
        export.files.push(batch.looked);
        return;
    }
    for kind in &batch.lists {
        let coverage = export.cover(*kind);
        coverage.present = true;
        coverage.broken |= batch.broken;
    }
    for (kind, page) in batch.pages {
        let coverage = export.cover(kind);
        if page.1.is_some() {
            coverage.with_next.insert(batch.looked.name.clone());
        }
        coverage.pages.insert(page);
    }
    export.domain = export.domain.or(batch.domain);
    export.methods = export.methods.take().or(batch.methods);
    for method in batch.method {
        export.method.entry(method.id.clone()).or_insert(method);
    }
    for policy in batch.policies {
        // The same id twice is one object (rule 2): the later state of it, where they differ.
        match export.policies.iter_mut().find(|known| known.id == policy.id) {
            Some(known) if known.changed < policy.changed => *known = policy,
            Some(_) => {}
            None => export.policies.push(policy),
        }
    }
    for (id, place) in batch.locations {
        export.locations.entry(id).or_insert(place);
    }
    for strength in batch.strengths {
        export.strengths.entry(strength.id.clone()).or_insert(strength);
    }
    for (kind, id) in batch.partial {
        let whole = kind == Kind::Policies && export.policies.iter().any(|policy| policy.id == id);
        export.cover(kind).broken |= !whole;
    }
    export.defaults = export.defaults.or(batch.defaults);
    export.registration = export.registration.or(batch.registration);
    export.work_profiles = export.work_profiles.or(batch.work_profiles);
    for (id, name) in batch.names {
        export.names.entry(id).or_insert(name);
    }
    export.people.merge(batch.people);
    export.newest = std::mem::take(&mut export.newest).max(batch.newest);
    export.files.push(batch.looked);
}

fn finish(export: &mut Export) {
    for coverage in export.coverage.values_mut().filter(|coverage| coverage.lacks_pages()) {
        coverage.broken = true;
        // The last page there is names the one that is not.
        if let Some(name) = coverage.with_next.last()
            && let Some(file) = export.files.iter_mut().find(|file| file.name == *name)
        {
            file.troubles.push(Trouble::MorePages);
        }
    }
}
