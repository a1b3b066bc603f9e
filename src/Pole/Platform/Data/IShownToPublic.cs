namespace Pole.Platform.Data;

/// <summary>
/// A thing that public pages show. When one is added, changed or removed, the pages kept under the tag of its class
/// (<c>[KeptPublicly(nameof(Session))]</c>) are forgotten once the change is committed.
/// </summary>
internal interface IShownToPublic;
