namespace Pole.Features.Actions.FollowUps;

/// <summary>What became of a recommendation, as whoever delivered the action knows it.</summary>
internal enum RecommendationState
{
    NotBegun,
    Begun,
    Done,
    GivenUp,
}

internal static class RecommendationStates
{
    extension(RecommendationState state)
    {
        /// <summary>Whether somebody has taken it up: what counts as followed.</summary>
        public bool IsFollowed => state switch
        {
            RecommendationState.Begun or RecommendationState.Done => true,
            RecommendationState.NotBegun or RecommendationState.GivenUp => false,
        };

        /// <summary>Whether nothing more is asked at later dates. What was given up may be taken up again.</summary>
        public bool Settles => state switch
        {
            RecommendationState.Done => true,
            RecommendationState.NotBegun or RecommendationState.Begun or RecommendationState.GivenUp => false,
        };

        public string Label => state switch
        {
            RecommendationState.NotBegun => "Pas commencé",
            RecommendationState.Begun => "Commencé",
            RecommendationState.Done => "Fait",
            RecommendationState.GivenUp => "Abandonné",
        };

        public string Badge => state switch
        {
            RecommendationState.NotBegun => "",
            RecommendationState.Begun => "info",
            RecommendationState.Done => "success",
            RecommendationState.GivenUp => "warn",
        };
    }
}
