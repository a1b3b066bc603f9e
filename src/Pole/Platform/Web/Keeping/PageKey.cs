namespace Pole.Platform.Web.Keeping;

/// <summary>What tells one public page from another: language, path and query, whatever the host.</summary>
internal readonly record struct PageKey(string Base, string Path, string Query)
{
    public int Bytes => (Base.Length + Path.Length + Query.Length) * sizeof(char);

    public static PageKey Of(HttpRequest request) => new(request.PathBase.Value ?? "", request.Path.Value ?? "", request.QueryString.Value ?? "");
}
