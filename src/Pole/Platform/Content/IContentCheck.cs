namespace Pole.Platform.Content;

/// <summary>A rule that content must keep beyond what its records say, such as what one file asks of another.</summary>
public interface IContentCheck
{
    IEnumerable<ContentFault> Check(ContentLibrary library);
}
