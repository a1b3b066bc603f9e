namespace Pole.Platform.Content;

/// <summary>Something in the content that is no fault and that an editor should read twice, already said in the language of the request.</summary>
/// <param name="File">The path below <c>content/</c>.</param>
/// <param name="Where">The part of it that the remark is about.</param>
/// <param name="Sentence">What was found.</param>
/// <param name="Weight">How much it weighs, in a word.</param>
/// <param name="Badge">The kind of badge that the word stands in.</param>
internal sealed record ContentRemark(string File, string Where, string Sentence, string Weight, string Badge);

/// <summary>Reads the content as a careful editor would, and says what asks for a second look. It never keeps anything from being published.</summary>
internal interface IContentReview
{
    IEnumerable<ContentRemark> Look();
}
