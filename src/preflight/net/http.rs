//! The head of a request and of its answer.

use std::time::SystemTime;

use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};

use super::report::{Answer, Visit};

/// The RFC 6455 section 1.3 example key and its answer. The key only guards against caches that do not
/// know what a WebSocket is, for which a constant does as well as a random one.
const WEBSOCKET_KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";
const WEBSOCKET_ACCEPT: &str = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

pub(super) fn headers(visit: Visit) -> HeaderMap {
    let wanted: &[(HeaderName, &str)] = match visit {
        Visit::Tunnel => &[
            (header::CONNECTION, "Upgrade"),
            (header::UPGRADE, "websocket"),
            (header::SEC_WEBSOCKET_VERSION, "13"),
            (header::SEC_WEBSOCKET_KEY, WEBSOCKET_KEY),
            (header::SEC_WEBSOCKET_PROTOCOL, "fido.cable"),
        ],
        _ => &[(header::CONNECTION, "close")],
    };
    wanted
        .iter()
        .filter_map(|(name, value)| Some((name.clone(), HeaderValue::from_str(value).ok()?)))
        .collect()
}

pub(super) fn read_head(response: &reqwest::Response) -> Answer {
    let text = |name: HeaderName| Some(response.headers().get(name)?.to_str().ok()?.to_owned());
    Answer {
        status: response.status().as_u16(),
        location: text(header::LOCATION),
        is_html: text(header::CONTENT_TYPE).is_some_and(|kind| kind.starts_with("text/html")),
        date: text(header::DATE).and_then(|date| httpdate::parse_http_date(&date).ok()),
        received: SystemTime::now(),
        is_websocket: response.status().as_u16() == 101
            && text(header::SEC_WEBSOCKET_ACCEPT).is_some_and(|accept| accept == WEBSOCKET_ACCEPT),
    }
}
